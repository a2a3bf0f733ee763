package de.passgenau.api.eingabe.gesundheit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of the ICD-10-GM, told apart from roads, rooms, screws and pay grades. */
final class Kennzeichen {

    private static final String STELLE = "(?<![\\p{L}\\p{N}_§])([a-z])";
    private static final String KEINE_ZAHL = "(?![0-9]|[./:-][0-9])";

    /** With the digits behind the dot, as only the ICD writes them. */
    private static final Pattern AUSFUEHRLICH = Pattern.compile(STELLE
            + "(?:[ ._-]?([0-9]{2}) ?\\. ?([0-9]{1,2}|-)|([0-9]{2}),([0-9]{1,2}))(?:[-+*!#]|[ ]?[gvazrlb]{1,2}\\b)?"
            + KEINE_ZAHL + "(?! ?(?:€|euro?|uhr|h|km|mm?|cm|kg|std|stunden|prozent|%)(?![a-z]))");

    /** Chapters whose codes are nothing else in the life of an office. */
    private static final Pattern KURZ = Pattern.compile("(?<![\\p{L}\\p{N}_§])(?:f[ ._-]?[0-9]{2}|[ij][0-9]{2}"
            + "|m ?[4-9][0-9]|g ?(?:4[7-9]|[5-9][0-9])|g35|z[5-9][0-9])[gvazrlb]?" + KEINE_ZAHL
            + "(?![\\p{L}\\p{N}_])");

    /** Any code behind a word that announces it. */
    private static final Pattern ANGESAGT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:icd|diagnosen?|diag|dg|diagnoseschlussel|schlusselnummer)(?![\\p{L}])"
                    + "[ :.,-]{0,3}(?:10)?[ :.,-]{0,3}(?:gm)?[ :.,()-]{0,3}[a-z] ?[0-9]{2}");

    private static final Pattern ANDERES_DAVOR = Pattern
            .compile("(?:raum|zimmer|zi\\.?|haus|halle|gebaude|modul|version|kapitel"
                    + "|taste|typ|gleis|platz|stellplatz|autobahn|bundesstrasse|landesstrasse|kreisstrasse|strasse|linie|gewinde"
                    + "|norm|anlage|abschnitt|block|tor|eingang|aufgang|blatt|reihe|regal|fach|buro|din|en|iso|mercedes|bmw|audi"
                    + "|entgeltgruppe|besoldung|stufe|absatz|nr\\.?|az\\.?|aktenzeichen|traktor|model?l?|ford|kleidergrosse|werkstuck|bauteil|teil|position)[ :]{0,2}$");
    private static final Pattern ANDERES_DAHINTER = Pattern
            .compile("^[ -]?(?:schraube|gewinde|mutter|bolzen|stau|ausfahrt|richtung|kreuz|gesperrt|bmw|tastatur)");

    private static final int UMFELD = 20;

    private Kennzeichen() {}

    /** @param text in small letters */
    static Optional<String> erstes(String text) {
        for (var muster : new Pattern[] {ANGESAGT, AUSFUEHRLICH, KURZ}) {
            var fund = muster.matcher(text)
                    .results()
                    .filter(treffer -> muster == ANGESAGT || !istAnderes(text, treffer.start(), treffer.end()))
                    .findFirst();
            if (fund.isPresent()) {
                return fund.map(treffer -> treffer.group().strip().toUpperCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static boolean istAnderes(String text, int von, int bis) {
        Matcher davor = ANDERES_DAVOR.matcher(text.substring(Math.max(0, von - UMFELD), von));
        Matcher dahinter = ANDERES_DAHINTER.matcher(text.substring(bis, Math.min(text.length(), bis + UMFELD)));
        return davor.find() || dahinter.find();
    }
}
