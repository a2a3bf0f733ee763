package de.passgenau.api.datenschutz.loeschung;

import java.util.List;

/** The rules of deletion can't be used; every line that is wrong is named. */
final class LoeschkonzeptUngueltig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoeschkonzeptUngueltig(String quelle, List<String> fehler) {
        super(quelle + ":\n" + String.join("\n", fehler));
    }
}
