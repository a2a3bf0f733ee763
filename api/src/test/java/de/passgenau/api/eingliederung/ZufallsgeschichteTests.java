package de.passgenau.api.eingliederung;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.berichtigung.EintragBerichtigen;
import de.passgenau.api.eingliederung.hinweis.Hinweise;
import de.passgenau.api.eingliederung.pruefung.Fallpruefung;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Whatever is done in a case, and in which order")
class ZufallsgeschichteTests {

    private static final List<String> GEBURTSTAGE = List.of("2008-11-20", "2006-06-15", "1999-09-01", "1985-03-30");
    private static final Properties SAETZE = saetze();

    @Property(tries = 200)
    @Label("every act is refused with all that it breaks, or leaves a valid case")
    void refusesOrLeavesAValidCase(@ForAll("personen") Personenlage person, @ForAll("geschichten") List<Zug> zuege) {
        var fall = Zufallstaten.begonnen(person, zuege.size());
        for (var zug : zuege) {
            fall.dann(fall.heute().plusDays(zug.spaeter()).toString());
            var tat = Zufallstaten.tat(fall, zug);
            var davor = fall.voll();
            var ergebnis = fall.versucht(tat);
            if (ergebnis.fehler().isEmpty()) {
                fall.tut(tat);
                assertThat(Fallpruefung.verstoesse(fall.lage())).as("after %s", tat).isEmpty();
                assertThat(fall.voll().eintraege()).as("something is recorded").isNotEmpty();
            } else {
                assertThat(ergebnis.stand()).as("nothing is recorded").isEqualTo(davor);
                assertThat(ergebnis.fehler()).allSatisfy(
                        fehler -> assertThat(SAETZE).containsKey("eingabe." + fehler.satz()));
            }
            assertThat(Hinweise.fuer(fall.lage())).allSatisfy(
                    hinweis -> assertThat(SAETZE).containsKey(hinweis.satz()));
        }
    }

    @Property(tries = 100)
    @Label("nothing recorded ever vanishes, and no former day is read otherwise but for corrections that say so")
    void keepsWhatWasAndWhatWasRead(@ForAll("personen") Personenlage person, @ForAll("geschichten") List<Zug> zuege) {
        var fall = Zufallstaten.begonnen(person, zuege.size());
        var tage = new TreeSet<LocalDate>();
        for (var zug : zuege) {
            tage.add(fall.heute());
            fall.dann(fall.heute().plusDays(zug.spaeter()).toString());
            var tat = Zufallstaten.tat(fall, zug);
            var davor = fall.voll();
            if (fall.versucht(tat).fehler().isEmpty()) {
                fall.tut(tat);
            }
            assertThat(fall.voll().eintraege().toList()).containsAll(davor.eintraege().toList());
            var rueckwirkend = tat instanceof EintragBerichtigen berichtigen && berichtigen.rueckwirkend();
            if (!rueckwirkend) {
                assertThat(tage.headSet(fall.heute()))
                        .allSatisfy(tag -> assertThat(fall.voll().am(tag)).isEqualTo(davor.am(tag)));
            }
        }
    }

    @Example
    @Label("chance gets far: it does everything that there is to do")
    void doesEverythingThereIsToDo() {
        var getan = new TreeMap<String, Integer>();
        for (int saat = 0; saat < 400; saat++) {
            var person = geboren(GEBURTSTAGE.get(saat % 4));
            Stream.of(Zufallstaten.geschichte(person, saat), Zufallstaten.langeGeschichte(person, saat))
                    .flatMap(geschichte -> geschichte.taten().stream())
                    .forEach(tat -> getan.merge(tat.getClass().getSimpleName(), 1, Integer::sum));
        }

        assertThat(getan).hasSize(32).allSatisfy((tat, oft) -> assertThat(oft).as(tat).isPositive());
    }

    @Provide
    Arbitrary<Personenlage> personen() {
        return Combinators.combine(Arbitraries.of(GEBURTSTAGE), Arbitraries.of(true, false))
                .as((tag,
                        selbstaendig) -> new Personenlage(tag(tag), selbstaendig, selbstaendig, false, null));
    }

    @Provide
    Arbitrary<List<Zug>> geschichten() {
        var zahl = Arbitraries.integers().between(0, 1000);
        return Combinators
                .combine(Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(2, 3), Tuple.of(1, 9), Tuple.of(1, 50)), zahl,
                        zahl, zahl,
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, -3), Tuple.of(1, -40), Tuple.of(1, 1)))
                .as(Zug::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(70);
    }

    private static Properties saetze() {
        var saetze = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            saetze.load(reader);
            return saetze;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
