package de.passgenau.matching.beruf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import de.passgenau.matching.Zeilen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the first hit is the right one: on spellings collected apart, and on official titles written differently. */
class TitelerkennungTests {

    private static final Berufsverzeichnis MITGELIEFERT = Berufsverzeichnis.mitgeliefert();
    private static final int JEDER_WIEVIELTE_AMTLICHE = 50;
    private static final int JEDER_WIEVIELTE = 1;

    @Test
    void readsCollectedSpellings() {
        var schreibweisen = Zeilen.mitgeliefert("beruf/schreibweisen.tsv", "text kldb");
        assertThat(anteil(schreibweisen,
                zeile -> Set.of(zeile.get(1).split("[|, ]+")).contains(erster(MITGELIEFERT, zeile.get(0)))))
                .isGreaterThan(0.97);
    }

    @ParameterizedTest
    @EnumSource
    void readsShippedTitlesWrittenDifferently(Verschreibung art) {
        assertThat(anteilErkannter(MITGELIEFERT, art, JEDER_WIEVIELTE)).isGreaterThan(art.mindestens());
    }

    @ParameterizedTest
    @EnumSource
    void readsOfficialTitlesWrittenDifferently(Verschreibung art) {
        assertThat(anteilErkannter(amtlich(), art, JEDER_WIEVIELTE_AMTLICHE)).isGreaterThan(art.mindestens());
    }

    @Test
    void isAsSureAsItIsRightWithTitlesItNeverSaw() {
        var zufall = new Random(7);
        var bekannt = Referenz.benennungen().stream().filter(benennung -> zufall.nextInt(20) > 0).toList();
        var unbekannt = new HashSet<>(Referenz.benennungen());
        bekannt.forEach(unbekannt::remove);
        var verzeichnis = Berufsverzeichnis.aus(Referenz.berufe(), bekannt);
        Predicate<Benennung> sicher = benennung -> konfidenz(verzeichnis, benennung.maennlich()) >= 0.8;
        Predicate<Benennung> richtig = benennung -> benennung.kldb().equals(erster(verzeichnis, benennung.maennlich()));
        assertThat(anteil(unbekannt.stream().sorted(Comparator.comparing(Benennung::benennung)).toList(), richtig))
                .isGreaterThan(0.45);
        assertThat(anteil(unbekannt.stream().filter(sicher).toList(), richtig)).isGreaterThan(0.8);
        assertThat(anteil(unbekannt.stream().filter(sicher.negate()).toList(), richtig)).isLessThan(0.5);
    }

    private static Berufsverzeichnis amtlich() {
        Zeilen.amtlich("berufsbenennungen.tsv", "kldb5");
        return Amtlich.VERZEICHNIS;
    }

    /** Loaded once, and only if somebody asks. */
    private static final class Amtlich {

        static final Berufsverzeichnis VERZEICHNIS = Berufsverzeichnis.aus(Referenz.berufe(), Referenz.benennungen());
    }

    private static double anteilErkannter(Berufsverzeichnis verzeichnis, Verschreibung art, int jederWievielte) {
        var benennungen = verzeichnis.benennungen();
        var codes = codesJeForm(benennungen);
        var stichprobe = IntStream.range(0, benennungen.size())
                .filter(i -> i % jederWievielte == 0)
                .mapToObj(benennungen::get)
                .toList();
        return anteil(stichprobe, benennung -> erkannt(verzeichnis, art, benennung, codes));
    }

    private static boolean erkannt(Berufsverzeichnis verzeichnis, Verschreibung art, Benennung benennung,
            Map<String, Set<String>> codes) {
        var richtige = codes.getOrDefault(benennung.maennlich().toLowerCase(Locale.GERMAN), Set.of(benennung.kldb()));
        return richtige.contains(erster(verzeichnis, art.von(benennung)));
    }

    /** A few titles belong to several Gattungen: each of them is right then. */
    private static Map<String, Set<String>> codesJeForm(List<Benennung> benennungen) {
        var codes = new HashMap<String, Set<String>>();
        benennungen.forEach(benennung -> benennung.formen()
                .forEach(form -> codes
                        .computeIfAbsent(form.toLowerCase(Locale.GERMAN), neu -> new HashSet<>())
                        .add(benennung.kldb())));
        return codes;
    }

    private static String erster(Berufsverzeichnis verzeichnis, String text) {
        return verzeichnis.finde(text, 1).stream().map(Berufstreffer::kldb).findFirst().orElse("");
    }

    private static double konfidenz(Berufsverzeichnis verzeichnis, String text) {
        return verzeichnis.finde(text, 1).stream().mapToDouble(Berufstreffer::konfidenz).findFirst().orElse(0);
    }

    private static <T> double anteil(List<T> faelle, Predicate<T> gut) {
        return (double) faelle.stream().filter(gut).count() / faelle.size();
    }
}
