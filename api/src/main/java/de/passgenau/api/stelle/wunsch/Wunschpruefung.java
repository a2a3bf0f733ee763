package de.passgenau.api.stelle.wunsch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import de.passgenau.api.stelle.wunsch.Wunschmuster.Art;

/**
 * Finds in a text of an offer what an employer may not wish for. It errs on the side of asking: what it finds is held
 * back until a person looks, what it overlooks the Arbeitgeberservice can name. What says something of the team, of the
 * workplace or of the people one works for, is no wish about who applies.
 */
public final class Wunschpruefung {

    private static final Pattern TEILSATZ = Pattern
            .compile("[.!?;:]+(?=\\s|$)|,\\s|\\R|\\s[–—-]\\s|\\b(?:aber|sondern|dafür|dagegen)\\b");
    private static final Pattern KEIN = Pattern
            .compile("\\b(?:kein|keine|keinen|keiner|keinem|keines|nicht|weder|noch|ohne)[\\s\\p{L}]{0,30}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Wunschpruefung() {}

    /** @param feld which part of the offer the text is */
    public static List<Wunschfund> funde(String feld, String text) {
        var rest = ohneHarmloses(text);
        var vergeben = new HashMap<String, BitSet>();
        var funde = new ArrayList<Wunschfund>();
        for (var muster : Wunschmuster.ALLE) {
            if (muster.istWunsch()) {
                muster.form()
                        .matcher(rest)
                        .results()
                        .filter(treffer -> !istZurueckgenommen(rest, treffer, muster))
                        .filter(treffer -> nimm(treffer, vergeben.computeIfAbsent(muster.merkmal(), m -> new BitSet())))
                        .forEach(treffer -> funde.add(fund(feld, text, treffer, muster)));
            }
        }
        return List.copyOf(funde);
    }

    /** Words tell one wish about the same once. */
    private static boolean nimm(MatchResult treffer, BitSet vergeben) {
        var frei = vergeben.get(treffer.start(), treffer.end()).isEmpty();
        vergeben.set(treffer.start(), treffer.end());
        return frei;
    }

    private static Wunschfund fund(String feld, String text, MatchResult treffer, Wunschmuster muster) {
        return new Wunschfund(Wunschmerkmal.valueOf(muster.merkmal()),
                text.substring(treffer.start(), treffer.end()).strip(), feld);
    }

    /** The text in its length, with dots where something lawful stands. */
    private static String ohneHarmloses(String text) {
        var rest = text;
        for (var muster : Wunschmuster.ALLE) {
            if (muster.ist(Art.HARMLOS)) {
                rest = muster.form().matcher(rest).replaceAll(treffer -> "·".repeat(treffer.group().length()));
            }
        }
        return rest;
    }

    private static boolean istZurueckgenommen(String text, MatchResult treffer, Wunschmuster muster) {
        int von = beginn(text, treffer.start());
        var davor = text.substring(von, treffer.start());
        var danach = text.substring(treffer.end(), ende(text, treffer.end()));
        if (muster.ist(Art.EIGENSCHAFT) && KEIN.matcher(davor).find()) {
            return true;
        }
        var umgebung = davor + " … " + danach;
        return sagt(umgebung, Art.EINRAEUMUNG, muster)
                && !sagt(davor + treffer.group(), Art.BESCHRAENKUNG, muster);
    }

    private static boolean sagt(String umgebung, Art art, Wunschmuster fuer) {
        return Wunschmuster.ALLE.stream()
                .filter(muster -> muster.ist(art))
                .filter(muster -> muster.merkmal().equals("-") || muster.merkmal().equals(fuer.merkmal()))
                .anyMatch(muster -> muster.form().matcher(umgebung).find());
    }

    /** Where the part of a sentence begins that this place is in. */
    private static int beginn(String text, int stelle) {
        return TEILSATZ.matcher(text)
                .results()
                .map(MatchResult::end)
                .filter(ende -> ende <= stelle)
                .reduce((frueher, spaeter) -> spaeter)
                .orElse(0);
    }

    private static int ende(String text, int stelle) {
        return TEILSATZ.matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(anfang -> anfang >= stelle)
                .findFirst()
                .orElse(text.length());
    }
}
