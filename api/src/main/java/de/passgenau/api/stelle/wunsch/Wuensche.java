package de.passgenau.api.stelle.wunsch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All wishes of an employer in one offer. What was judged stays; what nobody has judged goes when the offer no longer
 * says it.
 */
public record Wuensche(List<Arbeitgeberwunsch> alle) {

    /** How everything begins that stands for words that are not shown. */
    public static final String PLATZHALTER = "[Angabe ";

    private static final String ZURUECKGEHALTEN = PLATZHALTER + "zurückgehalten nach § 36 SGB III]";
    private static final String GESTRICHEN = PLATZHALTER + "gestrichen]";
    private static final Comparator<Arbeitgeberwunsch> LAENGSTE_ZUERST = Comparator
            .comparing((Arbeitgeberwunsch wunsch) -> wunsch.wortlaut().length())
            .reversed();

    public Wuensche {
        alle = List.copyOf(alle);
    }

    public static Wuensche von(Collection<Wunschfund> funde) {
        return new Wuensche(List.of()).mit(funde);
    }

    /** As the offer is told now. */
    public Wuensche mit(Collection<Wunschfund> funde) {
        var neue = new ArrayList<Arbeitgeberwunsch>();
        alle.stream()
                .filter(wunsch -> wunsch.stand() != Wunschstand.ZURUECKGEHALTEN || funde.stream().anyMatch(wunsch::ist))
                .forEach(neue::add);
        for (var fund : funde) {
            if (neue.stream().noneMatch(wunsch -> wunsch.ist(fund))) {
                neue.add(Arbeitgeberwunsch.von(fund));
            }
        }
        return new Wuensche(neue);
    }

    /** What the employer named as wishes, whatever the texts say. */
    public List<Wunschfund> genannte() {
        return alle.stream()
                .map(Arbeitgeberwunsch::fund)
                .filter(fund -> fund.feld().equals(Wunschfund.GENANNT))
                .toList();
    }

    public Optional<Arbeitgeberwunsch> mitId(String wunschId) {
        return alle.stream().filter(wunsch -> wunsch.wunschId().equals(wunschId)).findFirst();
    }

    public Wuensche beurteilt(String wunschId, Wunschbeurteilung beurteilung) {
        return new Wuensche(alle.stream()
                .map(wunsch -> wunsch.wunschId().equals(wunschId) ? wunsch.beurteilt(beurteilung) : wunsch)
                .toList());
    }

    /** Those that nobody has judged. */
    public List<Arbeitgeberwunsch> zurueckgehaltene() {
        return alle.stream().filter(wunsch -> wunsch.stand() == Wunschstand.ZURUECKGEHALTEN).toList();
    }

    /** A text of the offer as others than the Arbeitgeberservice may read it. */
    public String ohneZurueckgehaltenes(String text) {
        var lesbar = text;
        for (var wunsch : alle.stream().sorted(LAENGSTE_ZUERST).toList()) {
            lesbar = switch (wunsch.stand()) {
                case UNVERZICHTBAR -> lesbar;
                case ZURUECKGEHALTEN -> ersetzt(lesbar, wunsch, ZURUECKGEHALTEN);
                case GESTRICHEN -> ersetzt(lesbar, wunsch, GESTRICHEN);
            };
        }
        return lesbar;
    }

    /** Whether these words say one of them, whatever was decided about it. */
    public boolean stehenIn(String text) {
        return alle.stream().anyMatch(wunsch -> ganzeWorte(wunsch).matcher(text).find());
    }

    private static String ersetzt(String text, Arbeitgeberwunsch wunsch, String durch) {
        return ganzeWorte(wunsch).matcher(text).replaceAll(Matcher.quoteReplacement(durch));
    }

    private static Pattern ganzeWorte(Arbeitgeberwunsch wunsch) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wunsch.wortlaut()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
