package de.passgenau.api.stelle.wunsch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import de.passgenau.api.stelle.wunsch.Gruppenwunsch.Fundstelle;
import de.passgenau.api.stelle.wunsch.Wunschmuster.Art;

/**
 * Finds in a text of an offer what an employer may not wish for. It errs on the side of asking: what it finds is held
 * back until a person looks, what it overlooks the Arbeitgeberservice can name. What says something of the team, of the
 * workplace or of the people one works for, is no wish about who applies.
 */
public final class Wunschpruefung {

    private static final Pattern KEIN = Pattern
            .compile("\\b(?:kein|keine|keinen|keiner|keinem|keines|nicht|weder|noch|ohne)[\\s\\p{L}]{0,30}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Groups that somebody works with as often as belongs to: customers, children, parents. */
    private static final Set<String> AUCH_ARBEIT = Set.of(Wunschmerkmal.ALTER.name(), Wunschmerkmal.GESCHLECHT.name(),
            Wunschmerkmal.FAMILIE.name());

    private Wunschpruefung() {}

    /** @param feld which part of the offer the text is */
    public static List<Wunschfund> funde(String feld, String text) {
        var rest = ohneHarmloses(text);
        var teile = new Teilsaetze(rest);
        var vergeben = new HashMap<String, BitSet>();
        var funde = new ArrayList<Wunschfund>();
        for (var muster : Wunschmuster.ALLE) {
            if (muster.istWunsch()) {
                var belegt = vergeben.computeIfAbsent(muster.merkmal(), m -> new BitSet());
                muster.form()
                        .matcher(rest)
                        .results()
                        .filter(treffer -> belegt.get(treffer.start(), treffer.end()).isEmpty())
                        .flatMap(treffer -> stelle(teile, treffer, muster).stream())
                        .forEach(stelle -> {
                            belegt.set(stelle.von(), stelle.bis());
                            funde.add(fund(feld, text, stelle, muster));
                        });
            }
        }
        return List.copyOf(funde);
    }

    /** By which words a sentence about somebody tells her origin, belief, health, sexual identity, looks or membership. */
    public static Optional<String> zugehoerigkeit(String satz) {
        var rest = ohneHarmloses(satz);
        return Wunschmuster.aller(Art.GRUPPE)
                .stream()
                .filter(muster -> !AUCH_ARBEIT.contains(muster.merkmal()))
                .flatMap(muster -> muster.form().matcher(rest).results())
                .filter(treffer -> !Gruppenwunsch.istFuerAndere(rest.substring(0, treffer.start())))
                .map(treffer -> treffer.group().strip())
                .findFirst();
    }

    private static Wunschfund fund(String feld, String text, Fundstelle stelle, Wunschmuster muster) {
        return new Wunschfund(Wunschmerkmal.valueOf(muster.merkmal()),
                text.substring(stelle.von(), stelle.bis()).strip(), feld);
    }

    /** The text in its length, with dots where something lawful stands. */
    private static String ohneHarmloses(String text) {
        var rest = text;
        for (var muster : Wunschmuster.aller(Art.HARMLOS)) {
            rest = muster.form().matcher(rest).replaceAll(treffer -> "·".repeat(treffer.group().length()));
        }
        return rest;
    }

    /** Where a wish is told, or an empty one if the words around take it back. */
    private static Optional<Fundstelle> stelle(Teilsaetze text, MatchResult treffer, Wunschmuster muster) {
        var davor = text.vor(treffer.start());
        var danach = text.hinter(treffer.end());
        if (istZurueckgenommen(davor, treffer.group(), danach, muster)) {
            return Optional.empty();
        }
        return muster.ist(Art.GRUPPE)
                ? Gruppenwunsch.in(davor, treffer, danach, muster)
                : Optional.of(new Fundstelle(treffer.start(), treffer.end()));
    }

    private static boolean istZurueckgenommen(String davor, String gesagt, String danach, Wunschmuster muster) {
        if (muster.ist(Art.EIGENSCHAFT) && KEIN.matcher(davor).find()) {
            return true;
        }
        return sagt(davor + " … " + danach, Art.EINRAEUMUNG, muster)
                && !sagt(davor + gesagt, Art.BESCHRAENKUNG, muster);
    }

    private static boolean sagt(String umgebung, Art art, Wunschmuster fuer) {
        return Wunschmuster.aller(art)
                .stream()
                .filter(muster -> muster.merkmal().equals("-") || muster.merkmal().equals(fuer.merkmal()))
                .anyMatch(muster -> muster.form().matcher(umgebung).find());
    }
}
