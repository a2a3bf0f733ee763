package de.passgenau.api.stelle.wunsch;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.stelle.wunsch.Wunschmuster.Art;

/**
 * Whether people of a group are named as those who shall apply, or shall not. Who is cared for, advised or served stands
 * behind a preposition, and is meant only where applicants or a refusal stand beside it.
 */
final class Gruppenwunsch {

    private static final int FORM = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern NAH = abstand(6);
    private static final Pattern NOCH_NAH = abstand(9);
    private static final String FUER = "(?:für|fuer|mit|von|an|aus|bei|zu|zur|zum|gegenüber|zwischen|vor|gegen|neben"
            + "|unter|um|der|des|unserer?|unseren|ihrer|ihren)"
            + "\\s+(?:(?:den|der|die|einen|eine|einer)\\s+)?(?:\\p{L}{3,}e[nrms]?\\s+)?";
    private static final Pattern FUER_ANDERE = Pattern.compile("(?<!\\p{L})" + FUER + "$", FORM);
    private static final Pattern FUER_BEWERBER = Pattern
            .compile("\\s*(?:(?:bewerb|mensch|leute|person|mitarbeit|kandidat"
                    + "|kolleg|kraft|kräfte|jemand|job|stelle|etwas|ist|oder)\\p{L}*\\s+){0,2}" + FUER, FORM);

    private Gruppenwunsch() {}

    private static Pattern abstand(int worte) {
        return Pattern.compile("[^\\p{L}\\p{N}]*(?:[^\\s]+\\s+){0," + worte + "}[^\\p{L}\\p{N}\\s]*", FORM);
    }

    /**
     * Where it is said, with the words that make it a wish.
     *
     * @param davor  what stands before the group in the same part of the sentence
     * @param danach what stands behind it there
     */
    static Optional<Fundstelle> in(String davor, MatchResult gruppe, String danach, Wunschmuster muster) {
        var andere = istFuerAndere(davor);
        return vorher(davor, andere ? FUER_BEWERBER : NAH, muster)
                .map(beginn -> new Fundstelle(gruppe.start() - davor.length() + beginn, gruppe.end()))
                .or(() -> nachher(danach, andere, muster)
                        .map(ende -> new Fundstelle(gruppe.start(), gruppe.end() + ende)));
    }

    /** Whether those named next are cared for, advised or served. */
    static boolean istFuerAndere(String davor) {
        return FUER_ANDERE.matcher(davor).find();
    }

    private static Optional<Integer> vorher(String davor, Pattern abstand, Wunschmuster muster) {
        return fuer(Stream.of(Art.VORHER), muster)
                .flatMap(form -> form.matcher(davor).results())
                .filter(fund -> abstand.matcher(davor.substring(fund.end())).matches())
                .map(MatchResult::start)
                .max(Integer::compare);
    }

    private static Optional<Integer> nachher(String danach, boolean andere, Wunschmuster muster) {
        return fuer(andere ? Stream.of(Art.ABLEHNUNG) : Stream.of(Art.ABLEHNUNG, Art.NACHHER), muster)
                .flatMap(form -> form.matcher(danach).results())
                .filter(fund -> NOCH_NAH.matcher(danach.substring(0, fund.start())).matches())
                .map(MatchResult::end)
                .min(Integer::compare);
    }

    private static Stream<Pattern> fuer(Stream<Art> arten, Wunschmuster muster) {
        return arten.flatMap(art -> Wunschmuster.aller(art).stream())
                .filter(eines -> eines.merkmal().equals("-") || eines.merkmal().equals(muster.merkmal()))
                .map(Wunschmuster::form);
    }

    /** A stretch of a text. */
    record Fundstelle(int von, int bis) {}
}
