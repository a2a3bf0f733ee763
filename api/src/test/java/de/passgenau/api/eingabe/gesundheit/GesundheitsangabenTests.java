package de.passgenau.api.eingabe.gesundheit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class GesundheitsangabenTests {

    private static final String VORHER = "vorher";
    private static final String NACHHER = "nachher";
    private static final Duration LANGE = Duration.ofSeconds(2);

    /** What was written before the detector must all be told apart; of what was written after it, nearly all. */
    @ParameterizedTest
    @CsvSource({VORHER + ", 1.0", NACHHER + ", 0.9"})
    void refuseWhatSpeaksOfHealth(String teil, double mindestens) {
        var texte = texte("abgelehnt.txt").getOrDefault(teil, List.of());
        var uebersehen = texte.stream().filter(text -> Gesundheitsangaben.erste(text).isEmpty()).toList();

        assertRate(texte, uebersehen, mindestens);
    }

    @ParameterizedTest
    @CsvSource({VORHER + ", 1.0", NACHHER + ", 0.97"})
    void letPassWhatCaseworkersWrite(String teil, double mindestens) {
        var texte = texte("harmlos.txt").getOrDefault(teil, List.of());
        var getroffen = texte.stream().filter(text -> Gesundheitsangaben.erste(text).isPresent()).toList();

        assertRate(texte, getroffen, mindestens);
    }

    @Test
    void areProvedByEnoughSamples() {
        assertThat(texte("abgelehnt.txt").values().stream().flatMap(List::stream).distinct().count())
                .isGreaterThanOrEqualTo(150);
        assertThat(texte("harmlos.txt").values().stream().flatMap(List::stream).distinct().count())
                .isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Er hat Depressionen seit Mai, Depressionen", "laut Attest f 32.1, F 32.1", "(Burn-out?), Burn-out"})
    void nameTheWordAsItWasWritten(String text, String wort) {
        assertThat(Gesundheitsangaben.erste(text)).contains(wort);
    }

    @Property(tries = 500)
    boolean mayBeAskedOfAnyText(@ForAll String text) {
        return !Gesundheitsangaben.erste(text).equals(Optional.of(""));
    }

    @Property(tries = 1000)
    boolean areFoundInWhateverSurroundsThem(@ForAll("umgebung") String davor, @ForAll("umgebung") String danach) {
        return Gesundheitsangaben.erste(davor + " Schizophrenie " + danach).isPresent();
    }

    @Provide
    Arbitrary<String> umgebung() {
        return Arbitraries.strings().withChars("abc xyz.,!?äöüß\n").ofMaxLength(60);
    }

    /** Ten thousand letters take a few milliseconds; a search that grows with their square would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "f3", "f 32", "mit ", "schizophre", "depress-", "1", "@", "ue", "\uD83D\uDE00",
            "((",
            "menschen mit ", "pflege von ", "x.y"})
    void costTimeInProportionToTheText(String stueck) {
        var text = stueck.repeat(200_000 / stueck.length());

        Assertions.assertTimeout(LANGE, () -> assertThat(Gesundheitsangaben.erste(text)).isNotNull());
    }

    private static void assertRate(List<String> texte, List<String> falsch, double mindestens) {
        var rate = 1 - falsch.size() / (double) texte.size();
        assertThat(texte).isNotEmpty();
        assertThat(rate).as("wrong: " + falsch).isGreaterThanOrEqualTo(mindestens);
    }

    private static Map<String, List<String>> texte(String datei) {
        var teile = new LinkedHashMap<String, List<String>>();
        var teil = new String[] {""};
        zeilen(datei).forEach(zeile -> {
            if (zeile.startsWith("## ")) {
                teil[0] = zeile.substring(3).strip();
            } else {
                teile.computeIfAbsent(teil[0], neu -> new ArrayList<>()).add(zeile);
            }
        });
        return teile;
    }

    private static List<String> zeilen(String datei) {
        try {
            return new ClassPathResource("gesundheit/" + datei).getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(zeile -> !zeile.isBlank() && !zeile.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
