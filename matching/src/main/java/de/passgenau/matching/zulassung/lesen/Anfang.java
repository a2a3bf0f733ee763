package de.passgenau.matching.zulassung.lesen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a condition begins with. */
final class Anfang {

    /** What can be suggested for a misspelt one. */
    static final List<String> WORTE = List.of("Alter", "Kategorie", "Zielgruppe", "Hemmnis", "Leistungsbezug",
            "arbeitslos", "Berufsabschluss", "Schulabschluss", "Nachweis", "Führerschein", "Deutsch",
            "gesundheitliche Einschränkung", "frühere Maßnahmen", "freiwillig", "Wohnort", "Geschäftsstelle", "alle",
            "nicht", "kein", "keine", "ohne", "mit", "Arbeitslosigkeit", "Kundenkategorie", "Deutschkenntnisse",
            "Sprachniveau", "frühere", "gesundheitliche", "gesundheitlich", "erfolglose", "Fahrerlaubnis", "seit",
            "letzte", "offen");

    /** So many of them are enough to know the others. */
    static final int GEZEIGTE = 17;

    private static final Set<String> ALLE = Stream
            .concat(WORTE.stream(), Stream.of("keinen", "keinem", "keiner", "keinerlei", "im", "ab", "unter", "über",
                    "mindestens", "wenigstens", "höchstens", "maximal", "zwischen", "älter", "jünger", "offenes",
                    "offene", "bis", "Zielgruppen", "Kategorien", "Hemmnisse", "Nachweise", "gesundheitlicher",
                    "gesundheitlichen", "früheren", "freiwillige", "Freiwilligkeit", "und", "oder", "sowie",
                    "erwerbslos", "Berufsausbildung", "abgeschlossener", "abgeschlossene", "wohnhaft", "erfolglosen"))
            .map(Stueck::form)
            .collect(Collectors.toUnmodifiableSet());

    private Anfang() {}

    /** Connecting words are no values either. */
    static boolean bei(Stueck stueck) {
        return stueck.art() == Stueck.Art.WORT && ALLE.contains(stueck.form());
    }
}
