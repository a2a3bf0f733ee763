package de.passgenau.api.schreiben.absender;

import java.util.List;

/** What letters are to be written with can't be used; every line that is wrong is named. */
final class SchreibangabenUngueltig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchreibangabenUngueltig(String quelle, List<String> fehler) {
        super(quelle + ":\n" + String.join("\n", fehler));
    }
}
