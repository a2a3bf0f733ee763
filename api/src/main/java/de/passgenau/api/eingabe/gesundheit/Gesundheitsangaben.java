package de.passgenau.api.eingabe.gesundheit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in a free text what looks like a statement on health: a code of the ICD, a diagnosis, an addiction, a medicine,
 * a degree of disability. It errs on both sides: who wants to get something past it can, and what it refuses wrongly can
 * be put in other words. Sick notes, care and pregnancy are no diagnoses and pass.
 */
public final class Gesundheitsangaben {

    private static final Woerterbuch WOERTER = Woerterbuch.gelesen();

    private static final Pattern ZWISCHENRAUM = Pattern.compile("[\\s\\p{Z}\\p{Cc}/,;|+&()]+");
    private static final Pattern TRENNER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EINZELNE = Pattern.compile("(?<![a-z0-9])[a-z](?: [a-z](?![a-z0-9])){2,}");

    private static final Pattern RAND = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

    private Gesundheitsangaben() {}

    /** The word or code that was seen first, as the caller wrote it where that can be told. */
    public static Optional<String> erste(String text) {
        var klein = Schreibung.klein(text);
        return Kennzeichen.erstes(klein).or(() -> wort(klein).map(fund -> wieGeschrieben(text, fund)));
    }

    private static Optional<Merkwort> wort(String klein) {
        var worte = Arrays.stream(ZWISCHENRAUM.split(klein)).map(wort -> istHarmlos(wort) ? "-" : wort).toList();
        var getrennt = Umfeld.ohneFremdes(getrennt(worte));
        return WOERTER.erstes(fassung(worte, Gesundheitsangaben::verbunden), wort -> true)
                .or(() -> WOERTER.erstes(buchstabiert(getrennt), wort -> true))
                .or(() -> WOERTER.erstes(fassung(worte, Gesundheitsangaben::entziffert), wort -> true))
                .or(() -> WOERTER.erstes(getrennt.replace(" ", ""), Merkwort::unverwechselbar));
    }

    private static boolean istHarmlos(String klein) {
        var wort = verbunden(klein);
        return WOERTER.istHarmlos(wort) && WOERTER.erstes(wort, fund -> true).isPresent();
    }

    private static String fassung(List<String> worte, UnaryOperator<String> schreibung) {
        return Umfeld.ohneFremdes(worte.stream().map(schreibung).collect(Collectors.joining(" ")));
    }

    private static String verbunden(String klein) {
        return Schreibung.gefaltet(TRENNER.matcher(klein).replaceAll(""));
    }

    private static String entziffert(String klein) {
        return verbunden(Schreibung.entziffert(klein));
    }

    private static String getrennt(List<String> klein) {
        return Schreibung.gefaltet(TRENNER.matcher(String.join(" ", klein)).replaceAll(" "));
    }

    /** With single letters in a row made a word. */
    private static String buchstabiert(String worte) {
        return EINZELNE.matcher(worte).replaceAll(reihe -> Schreibung.gefaltet(reihe.group().replace(" ", "")));
    }

    private static String wieGeschrieben(String text, Merkwort fund) {
        return Arrays.stream(ZWISCHENRAUM.split(text))
                .filter(wort -> verbunden(Schreibung.klein(wort)).contains(fund.stamm()))
                .findFirst()
                .map(wort -> RAND.matcher(wort).replaceAll(""))
                .orElse(fund.geschrieben());
    }
}
