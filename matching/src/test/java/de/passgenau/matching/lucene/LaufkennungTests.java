package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-30 The same data, weights and day give the same order and the same run hash")
class LaufkennungTests {

    /**
     * Of a fixed small population, in all four directions. Other rules, weights or code lists make others, and so does
     * another {@link Bevoelkerung}; a machine, a language, a time zone or the way an index came about never.
     */
    private static final List<String> KENNUNGEN = List.of(
            "5ef765e6763a445038849f3c57b13364028a3df08b5917229f760ed283f75b79",
            "2f122b7837bd846685916dcc5b1c980f248d4006c16210f825cf82513e05fbc5",
            "2aac7f6c434563587699944d46b2a66ea964ddf27738f86a746537bd68187eec",
            "5ecbafb6ae5af4b46150377517a3c24d34a6ec649b5794b6c582890d6b5d7032");

    private static final int ANZAHL = 80;

    private final Locale sprache = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(sprache);
        TimeZone.setDefault(zone);
    }

    @Test
    void areThoseOfAnyOtherMachine() {
        assertThat(kennungen(0, ANZAHL))
                .as("If rules, weights or code lists were changed on purpose, these are the new run hashes")
                .isEqualTo(KENNUNGEN);
    }

    @Test
    void areTheSameInWhateverOrderAndPortionsTheIndexWasFilled() {
        for (int portion : List.of(1, 7, 33)) {
            assertThat(kennungen(portion, portion)).isEqualTo(KENNUNGEN);
        }
    }

    @Test
    void areTheSameInAnyLanguageAndTimeZone() {
        for (var andere : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH")) {
            Locale.setDefault(Locale.forLanguageTag(andere));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(kennungen(3, 20)).as(andere).isEqualTo(KENNUNGEN);
        }
    }

    @Test
    void areTheSameInAProcessThatWasStartedUnderOthers() throws IOException, InterruptedException {
        var prozess = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.country=TR",
                "-Duser.timezone=America/St_Johns", "-Dfile.encoding=ISO-8859-1", "-Dsun.jnu.encoding=ISO-8859-1",
                "-cp", System.getProperty("java.class.path"), Kennungsprozess.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(prozess.inputReader(StandardCharsets.ISO_8859_1).lines().toList()).isEqualTo(KENNUNGEN);
        assertThat(prozess.waitFor()).isZero();
    }

    @Test
    void tellApartWhatDiffersInOnePerson() {
        assertThat(kennungen(0, ANZAHL, ANZAHL + 1)).isNotEqualTo(KENNUNGEN);
    }

    /** Prints the run hashes. */
    static final class Kennungsprozess {

        private Kennungsprozess() {}

        public static void main(String[] args) {
            kennungen(5, 9).forEach(System.out::println);
        }
    }

    private static List<String> kennungen(long mischung, int portion) {
        return kennungen(mischung, portion, ANZAHL);
    }

    /** @param mischung the order in which everybody is told of; 0 for that of the numbers */
    private static List<String> kennungen(long mischung, int portion, int anzahl) {
        var lose = new Bevoelkerung(2026);
        var stelle = lose.stelle();
        var person = lose.profil();
        var massnahme = lose.massnahme();
        var fuellung = new Fuellung(mischung, portion, anzahl);
        try (var matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code)) {
            fuellung.fuelle(matching.bewerber(), lose::profil);
            fuellung.fuelle(matching.stellen(), new Bevoelkerung(1)::stelle);
            fuellung.fuelle(matching.massnahmen(), new Bevoelkerung(2)::massnahme);
            return Stream.of(matching.bewerberFuer(stelle, suche(Gewichte.fuerStellen())),
                    matching.stellenFuer(person.arbeit(), suche(Gewichte.fuerStellen())),
                    matching.massnahmenFuer(person, suche(Gewichte.fuerMassnahmen())),
                    matching.teilnehmerFuer(massnahme, suche(Gewichte.fuerMassnahmen())))
                    .map(Rangliste::laufkennung)
                    .toList();
        }
    }

    private static Rangsuche suche(Gewichte gewichte) {
        return new Rangsuche(Sichtfilter.wo("stelle", Set.of("TITISEE", "Iller")),
                Map.of("team", Set.of("Innendienst II")),
                new Massstab(gewichte, Bevoelkerung.STICHTAG), Rangsuche.Art.PASSEND, Ausschnitt.erste(60));
    }

    /** Tells of everybody, and of some who leave again. */
    private record Fuellung(long mischung, int portion, int anzahl) {

        <T> void fuelle(Kartei<T> kartei, Supplier<T> inhalt) {
            var alle = new ArrayList<Datensatz<T>>();
            for (int i = 0; i < anzahl; i++) {
                alle.add(new Datensatz<>(new Eintrag("id" + i, 1 + i % 3, Map.of("stelle", Set.of("TITISEE")),
                        Map.of("team", Set.of("INNENDIENST II")), Map.of(), List.of()), inhalt.get()));
            }
            if (mischung != 0) {
                Collections.shuffle(alle, new Random(mischung));
                var gast = new Eintrag("gast", 1, Map.of(), Map.of(), Map.of(), List.of());
                kartei.put(List.of(new Datensatz<>(gast, alle.getFirst().inhalt())));
            }
            for (int ab = 0; ab < anzahl; ab += portion) {
                kartei.put(alle.subList(ab, Math.min(ab + portion, anzahl)));
            }
            kartei.remove(List.of("gast"));
        }
    }
}
