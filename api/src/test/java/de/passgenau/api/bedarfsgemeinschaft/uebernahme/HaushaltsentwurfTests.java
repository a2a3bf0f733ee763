package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.alleinerziehend;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.leer;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitFall;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.tag;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.wanda;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltsentwurf.Posten;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Betroffene;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Folge;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Leistungszeit;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.catalogue.Anschrift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HaushaltsentwurfTests {

    private static final BgNummer NUMMER = new BgNummer("03504BG0001234");
    private static final Leistungszeit KEINE = new Leistungszeit(null, null, null, null);
    private static final Leistungszeit BIS_MAI = new Leistungszeit(tag("2026-10-12"), null, tag("2026-10-01"),
            tag("2027-03-31"));

    private final Posten jan = posten("Jan", "1986-07-12", Mitgliedsrolle.PARTNER, BIS_MAI);
    private final Posten ida = posten("Ida", "2009-07-12", Mitgliedsrolle.KIND, KEINE);
    private final Posten eva = posten("Eva", "1988-06-15", Mitgliedsrolle.ANTRAGSTELLER, BIS_MAI);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    @DisplayName("E-02 the order of the lines changes nothing")
    void isTheSameWhateverTheOrder(int zufall) {
        var zeilen = new ArrayList<>(List.of(jan, ida, eva));
        Collections.shuffle(zeilen, new Random(zufall));
        var entwurf = entwurf(leer());

        assertThat(entwurf.nimm(zeilen)).allSatisfy(folge -> {
            assertThat(folge.fehler()).isEmpty();
            assertThat(folge.geaendert()).isTrue();
        });
        assertThat(mitglieder(entwurf.stand())).containsExactlyInAnyOrder("Eva ANTRAGSTELLER 2026-10-01",
                "Jan PARTNER 2026-10-01", "Ida KIND 2026-10-01");
        assertThat(entwurf.stand().leistung().antraege()).hasSize(1);
        assertThat(entwurf.stand().leistung().bewilligt()).hasSize(1);
    }

    @Test
    void changesNothingTheSecondTime() {
        var einmal = entwurf(leer());
        einmal.nimm(List.of(jan, ida, eva));
        var nochmal = entwurf(einmal.stand());

        assertThat(nochmal.nimm(List.of(eva, jan, ida))).containsOnly(new Folge(List.of(), false));
        assertThat(nochmal.istGeaendert()).isFalse();
    }

    @Test
    void leavesOutWhatBreaksARuleAndTakesTheRest() {
        var zweite = posten("Ute", "1990-01-01", Mitgliedsrolle.ANTRAGSTELLER, KEINE);
        var alt = posten("Udo", "1996-01-01", Mitgliedsrolle.KIND, KEINE);
        var entwurf = entwurf(leer());

        var folgen = entwurf.nimm(List.of(alt, jan, zweite, eva));

        assertThat(saetze(folgen.get(0))).containsExactly("bg.kind-ab-25");
        assertThat(folgen.get(1).fehler()).isEmpty();
        assertThat(Set.of(saetze(folgen.get(2)), saetze(folgen.get(3)))).containsExactlyInAnyOrder(List.of(),
                List.of("bg.mehrere-antragsteller"));
        assertThat(entwurf.stand().mitglieder().alle()).hasSize(2);
    }

    @Test
    void refusesAHouseholdInWhichNobodyApplies() {
        assertThat(entwurf(leer()).nimm(List.of(jan, ida))).allSatisfy(
                folge -> assertThat(saetze(folge)).contains("bg.ohne-antragsteller"));
    }

    @Test
    void asksForTheRoleWhereItIsNotPlain() {
        var ohne = posten("Ole", "1990-01-01", null, KEINE);

        assertThat(entwurf(leer()).nimm(List.of(ohne)).getFirst().fehler()).isEmpty();
        assertThat(saetze(entwurf(alleinerziehend()).nimm(List.of(ohne)).getFirst()))
                .containsExactly("bg.rolle-fehlt");
    }

    @Test
    void exchangesWhoApplies() {
        var entwurf = entwurf(leer());
        entwurf.nimm(List.of(eva, jan));
        var getauscht = entwurf(entwurf.stand());

        var folgen = getauscht.nimm(List.of(posten("Eva", "1988-06-15", Mitgliedsrolle.PARTNER, KEINE),
                posten("Jan", "1986-07-12", Mitgliedsrolle.ANTRAGSTELLER, KEINE)));

        assertThat(folgen).allMatch(folge -> folge.fehler().isEmpty());
        assertThat(getauscht.stand()
                .mitglieder()
                .am(tag("2026-11-02"))
                .stream()
                .filter(eines -> eines.letzte().rolle() == Mitgliedsrolle.ANTRAGSTELLER)).singleElement()
                .satisfies(eines -> assertThat(eines.vorname()).isEqualTo("Jan"));
    }

    @Test
    void givesTheMemberThatIsThereHerCaseAndHerRightName() {
        var entwurf = entwurf(alleinerziehend());
        var fall = new FallId("fall-neu");

        entwurf.nimm(List.of(new Posten(zeile(null, KEINE), wer(fall, "WANDA", "Winterberg", "1988-06-15", null))));

        assertThat(entwurf.stand().mitglieder().mitFall(fall)).hasValueSatisfying(
                eine -> assertThat(eine.vorname()).isEqualTo("WANDA"));
        assertThat(entwurf.stand().mitglieder().alle()).hasSize(2);
    }

    @Test
    void refusesASecondCaseAndACaseOfAnotherHousehold() {
        var bg = Haushaltsproben.mit(mitFall(wanda()));

        assertThat(saetze(entwurf(bg).nimm(List.of(new Posten(zeile(null, KEINE),
                wer(new FallId("zweiter"), "Wanda", "Winterberg", "1988-06-15", null)))).getFirst()))
                .containsExactly("bg.fall-vorhanden");
        assertThat(saetze(entwurf(bg).nimm(List.of(new Posten(zeile(Mitgliedsrolle.PARTNER, KEINE),
                wer(new FallId("fremd"), "Jan", "Winterberg", "1986-07-12", "anderswo")))).getFirst()))
                .containsExactly("bg.fall-anderswo");
    }

    @Test
    @DisplayName("F-01, E-01 what goes on longer is granted further, what ends earlier is ended, nothing is lost")
    void bringsBenefitsInLine() {
        var entwurf = entwurf(leer());
        entwurf.nimm(List.of(eva));
        var laenger = entwurf(entwurf.stand());
        laenger.nimm(List.of(posten("Eva", "1988-06-15", null,
                new Leistungszeit(null, null, tag("2026-10-01"), tag("2027-09-30")))));
        var kuerzer = entwurf(laenger.stand());
        kuerzer.nimm(List.of(posten("Eva", "1988-06-15", null,
                new Leistungszeit(null, null, tag("2026-10-01"), tag("2026-12-31")))));

        assertThat(laenger.stand().leistung().bezogen()).singleElement()
                .satisfies(bezug -> assertThat(bezug.bis()).isEqualTo(tag("2027-09-30")));
        assertThat(kuerzer.stand().leistung().bescheide()).containsAll(laenger.stand().leistung().bescheide());
        assertThat(saetze(entwurf(entwurf.stand()).nimm(List.of(posten("Eva", "1988-06-15", null,
                new Leistungszeit(null, null, null, tag("2030-01-31"))))).getFirst())).containsExactly("bg.kein-bezug");
    }

    @Test
    @DisplayName("F-01 a grant has the day of its letter, or that on which benefits begin, not that of the delivery")
    void datesAGrantByItsLetter() {
        var genannt = entwurf(leer());
        genannt.nimm(List.of(posten("Eva", "1988-06-15", null,
                new Leistungszeit(tag("2024-02-12"), tag("2024-03-05"), tag("2024-02-01"), null))));
        var ungenannt = entwurf(leer());
        ungenannt.nimm(List.of(posten("Eva", "1988-06-15", null,
                new Leistungszeit(tag("2024-02-12"), null, tag("2024-02-01"), null))));

        assertThat(genannt.stand().leistung().bescheide()).extracting(Bescheid::tag)
                .containsExactly(tag("2024-03-05"));
        assertThat(ungenannt.stand().leistung().bescheide()).extracting(Bescheid::tag)
                .containsExactly(tag("2024-02-01"));
    }

    private static Haushaltsentwurf entwurf(Bedarfsgemeinschaft bg) {
        return new Haushaltsentwurf(bg, new Leistungsuebernahme(tag("2026-11-02"), "demo-admin", UUID::randomUUID));
    }

    private static Posten posten(String vorname, String geboren, @Nullable Mitgliedsrolle rolle,
            Leistungszeit leistung) {
        return new Posten(zeile(rolle, leistung), wer(new FallId("fall-" + vorname), vorname, "Abel", geboren, null));
    }

    private static Haushaltszeile zeile(@Nullable Mitgliedsrolle rolle, Leistungszeit leistung) {
        return new Haushaltszeile(NUMMER, rolle, null, leistung);
    }

    private static Betroffene wer(FallId fall, String vorname, String nachname, String geboren,
            @Nullable String haushalt) {
        return new Betroffene(fall, new Person(vorname, nachname, tag(geboren),
                new Anschrift("Uckerpromenade 7", "17291", "Prenzlau"), null, null), "Prenzlau", haushalt);
    }

    private static List<String> mitglieder(Bedarfsgemeinschaft bg) {
        return bg.mitglieder()
                .alle()
                .stream()
                .map(eines -> eines.vorname() + ' ' + eines.letzte().rolle() + ' ' + eines.letzte().von())
                .collect(Collectors.toList());
    }

    private static List<String> saetze(Folge folge) {
        return folge.fehler().stream().map(Verstoss::satz).toList();
    }
}
