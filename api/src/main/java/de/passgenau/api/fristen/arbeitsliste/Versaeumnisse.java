package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.verlauf.Betreuung;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;

/** Appointments that were missed and left at that: no talk and no new appointment since. */
final class Versaeumnisse {

    private Versaeumnisse() {}

    static List<LocalDate> ohneFolge(Betreuung betreuung) {
        var termine = betreuung.termine();
        return termine.alle()
                .stream()
                .filter(termin -> termine.stand(termin.id())
                        .filter(Terminstand.Versaeumt.class::isInstance)
                        .isPresent())
                .filter(termin -> termine.alle().stream().noneMatch(anderer -> folgt(anderer, termin)))
                .filter(termin -> betreuung.gespraeche()
                        .kontakte()
                        .stream()
                        .noneMatch(kontakt -> folgt(kontakt, termin)))
                .map(termin -> termin.beginn().toLocalDate())
                .toList();
    }

    private static boolean folgt(Termin anderer, Termin versaeumter) {
        return anderer.beginn().isAfter(versaeumter.beginn());
    }

    private static boolean folgt(Kontakt kontakt, Termin versaeumter) {
        return !kontakt.tag().isBefore(versaeumter.beginn().toLocalDate());
    }
}
