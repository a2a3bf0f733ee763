package de.passgenau.api.eingliederung.pruefung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.security.Fallmanagerart;

/** T-02: nobody keeps a case that he was never given. */
final class EntscheidungenBeimMarktnahen implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var ueberleitungen = akte.betreuung().fuehrung().ueberleitungen();
        akte.betreuung()
                .vermerke()
                .entscheidungen()
                .stream()
                .filter(eine -> ueberleitungen.stream()
                        .noneMatch(uebergabe -> uebergabe.an() == Fallmanagerart.ARBEITSMARKTNAH
                                && !uebergabe.tag().isAfter(eine.tag())))
                .forEach(eine -> Fallpruefung.widerspruch(pruefung, "berichtigung.entscheidung", eine.tag()));
    }
}
