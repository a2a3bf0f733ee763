package de.passgenau.api.teilnahme.taten;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.massnahme.zulassung.Zulassungsauskunft;
import de.passgenau.api.teilnahme.Teilnahme;

/**
 * What somebody should know who does something with a Teilnahme; it stops nothing.
 *
 * @param regel which rule says it
 * @param satz  key of the sentence that says it
 */
record Teilnahmehinweis(String regel, String satz, List<Object> angaben) {

    /** N-15: what the admission rule says of her, unless it lets her in. */
    static List<Teilnahmehinweis> von(Zulassungsauskunft.Ergebnis zulassung) {
        if (zulassung.schliesstAus()) {
            return List.of(new Teilnahmehinweis("N-15", "n-15.nicht-erfuellt", List.of(zulassung.satz())));
        }
        return zulassung.istOffen()
                ? List.of(new Teilnahmehinweis("N-15", "n-15.unbekannt", List.of(zulassung.satz())))
                : List.of();
    }

    /** What belongs before the end: a Fallkonferenz with the Träger (T-06), and the goal rated (N-08). */
    static List<Teilnahmehinweis> zumEnde(Teilnahme teilnahme) {
        return Stream.concat(
                hatFallkonferenz(teilnahme)
                        ? Stream.<Teilnahmehinweis>empty()
                        : Stream.of(new Teilnahmehinweis("T-06", "teilnahme.ohne-fallkonferenz", List.of())),
                teilnahme.bewertungen().isEmpty()
                        ? Stream.of(new Teilnahmehinweis("N-08", "n-08.ohne-bewertung", List.of()))
                        : Stream.<Teilnahmehinweis>empty())
                .toList();
    }

    private static boolean hatFallkonferenz(Teilnahme teilnahme) {
        var antritt = teilnahme.antritt();
        return teilnahme.fall()
                .verlauf()
                .geltend()
                .betreuung()
                .gespraeche()
                .kontakte()
                .stream()
                .filter(kontakt -> kontakt.art() == Kontakt.Art.FALLKONFERENZ)
                .anyMatch(kontakt -> antritt == null || !kontakt.tag().isBefore(antritt));
    }
}
