package de.passgenau.catalogue;

import java.time.LocalDate;

/**
 * What the Jobcenter has agreed on with a Träger.
 *
 * @param gegenstand what the Träger does for it
 */
public record Vertrag(String nummer, Zeitraum laufzeit, String gegenstand) {

    public Vertrag {
        if (nummer.isBlank() || gegenstand.isBlank()) {
            throw new IllegalArgumentException(
                    "A contract has a number and a subject, got \"" + nummer + "\", \"" + gegenstand + "\"");
        }
    }

    Vertrag beendet(LocalDate letzterTag) {
        return new Vertrag(nummer, new Zeitraum(laufzeit.von(), letzterTag), gegenstand);
    }
}
