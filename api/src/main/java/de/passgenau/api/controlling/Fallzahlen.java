package de.passgenau.api.controlling;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many cases there are, at one moment.
 *
 * @param summe of all Geschäftsstellen; null where one is looked at
 * @param berufshauptgruppen of the one Geschäftsstelle that is looked at
 */
record Fallzahlen(
        Instant stand,
        Zahl insgesamt,
        List<Zeile> geschaeftsstellen,
        @Nullable Zeile summe,
        List<Hauptgruppe> berufshauptgruppen) {

    /** @param geschaeftsstelle null in the line of the totals */
    record Zeile(
            @Nullable String geschaeftsstelle,
            Zahl insgesamt,
            Zahl offenMitEinwilligung,
            Zahl offenOhneEinwilligung,
            Zahl abgeschlossenMitEinwilligung,
            Zahl abgeschlossenOhneEinwilligung) {

        static Zeile von(@Nullable String geschaeftsstelle, Zahl insgesamt, List<Zahl> spalten) {
            return new Zeile(geschaeftsstelle, insgesamt, spalten.get(Fallspalte.OFFEN_MIT_EINWILLIGUNG.ordinal()),
                    spalten.get(Fallspalte.OFFEN_OHNE_EINWILLIGUNG.ordinal()),
                    spalten.get(Fallspalte.ABGESCHLOSSEN_MIT_EINWILLIGUNG.ordinal()),
                    spalten.get(Fallspalte.ABGESCHLOSSEN_OHNE_EINWILLIGUNG.ordinal()));
        }
    }

    /** @param hauptgruppe the first two digits of the KldB */
    record Hauptgruppe(String hauptgruppe, Zahl anzahl) {}
}
