package de.passgenau.api.fristen.regelwerk.lesen;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set can't be used; everything that is wrong with it is named. */
final class RegelwerkUngueltig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RegelwerkUngueltig(String meldung) {
        super(meldung);
    }

    static RegelwerkUngueltig wegen(String datei, List<Regelfehler> fehler) {
        return new RegelwerkUngueltig(fehler.stream()
                .map(einer -> datei + ", " + einer)
                .collect(Collectors.joining("\n")));
    }

    static RegelwerkUngueltig unauffindbar(String wahl, String was) {
        return new RegelwerkUngueltig(wahl + ": " + was);
    }
}
