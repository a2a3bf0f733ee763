package de.passgenau.api.vermittlung.rangliste;

import de.passgenau.matching.bewertung.Ausschluss;
import de.passgenau.matching.bewertung.Kriterium;

/** Why something is impossible, as a person reads it. */
public record Ausschlussgrund(Kriterium kriterium, String begruendung) {

    static Ausschlussgrund von(Ausschluss ausschluss) {
        return new Ausschlussgrund(ausschluss.kriterium(), ausschluss.begruendung() + '.');
    }
}
