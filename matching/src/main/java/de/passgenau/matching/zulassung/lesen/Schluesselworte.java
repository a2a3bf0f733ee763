package de.passgenau.matching.zulassung.lesen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;

/** The words that a condition begins with, and those that may stand behind it. */
final class Schluesselworte {

    /** What can be suggested for a misspelt one. */
    static final List<String> WORTE = List.of("Alter", "Kategorie", "Zielgruppe", "Hemmnis", "Leistungsbezug",
            "arbeitslos", "Berufsabschluss", "Schulabschluss", "Nachweis", "Führerschein", "Deutsch",
            "gesundheitliche Einschränkung", "frühere Maßnahmen", "freiwillig", "Wohnort", "Geschäftsstelle", "alle",
            "nicht", "kein", "keine", "ohne", "mit", "Arbeitslosigkeit", "Kundenkategorie", "Deutschkenntnisse",
            "Sprachniveau", "frühere", "gesundheitliche", "gesundheitlich", "erfolglose", "Fahrerlaubnis", "seit",
            "letzte", "offen", "entweder", "außer", "Landkreis");

    /** So many of them are enough to know the others. */
    static final int GEZEIGTE = 17;

    /** Words that say nothing in front of a condition. */
    private static final String[] FUELLWORTE = {"nur", "noch", "bisher", "bislang", "bereits", "schon", "auch", "die",
            "für", "sie", "ausschließlich", "wer", "müssen", "sollen", "sollten", "geeignet"};

    /** Verbs and the like that say nothing new behind a condition. */
    static final String[] DANACH = {"haben", "hat", "hatten", "hatte", "besitzen", "besitzt", "sind", "ist", "sein",
            "gehören",
            "gehört", "wohnen", "wohnt", "entfernt", "sprechen", "spricht", "beziehen", "vorhanden", "erforderlich",
            "notwendig", "nötig", "vorausgesetzt", "nachgewiesen", "können", "muss", "müssen", "gemeldet"};

    private static final Set<String> ALLE = Stream
            .of(WORTE.stream(), Stream.of(DANACH), Stream.of("keinen", "keinem", "keiner", "keinerlei", "keines", "im",
                    "ab", "unter", "über", "mindestens", "wenigstens", "höchstens", "maximal", "zwischen", "älter",
                    "jünger", "offenes", "offene", "bis", "Zielgruppen", "Kategorien", "Hemmnisse", "Nachweise",
                    "gesundheitlicher", "gesundheitlichen", "früheren", "freiwillige", "Freiwilligkeit", "und", "oder",
                    "sowie", "erwerbslos", "Berufsausbildung", "abgeschlossener", "abgeschlossene", "wohnhaft",
                    "erfolglosen", "aber", "jedoch", "weder", "noch", "mind.", "max.", "maximal", "Mindestalter",
                    "Höchstalter", "volljährig", "Umkreis", "Kreis", "Bürgergeld", "Bürgergeldbezug",
                    "ungelernt", "mehr", "weniger", "bzw", "die", "nur", "zuletzt", "Einwohner", "Wohnsitz",
                    "irgendein",
                    "Vermittlungshemmnis", "Vermittlungshemmnisse"))
            .flatMap(worte -> worte)
            .map(Stueck::form)
            .collect(Collectors.toUnmodifiableSet());

    private Schluesselworte() {}

    /** Connecting words are no values either. */
    static boolean bei(Stueck stueck) {
        return stueck.art() == Stueck.Art.WORT && ALLE.contains(stueck.form());
    }

    /** All of them, unless they belong to words for which there is advice: "noch nicht gearbeitet". */
    static void ueberliesFuellworte(Lesestand stand) {
        if (!stand.hatRat()) {
            stand.ueberlies(FUELLWORTE);
        }
    }
}
