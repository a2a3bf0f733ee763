package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.Betriebsnummer;
import de.passgenau.api.arbeitgeber.Branche;
import de.passgenau.api.demo.generator.Landkreisgenerator;
import de.passgenau.api.demo.landkreis.Anbieter;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Betrieb;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Fall.Hemmnis;
import de.passgenau.api.demo.landkreis.Fallmanager;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.api.demo.landkreis.Massnahme.Durchgang;
import de.passgenau.api.demo.landkreis.Stelle;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Traegerart;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.ort.Ortsverzeichnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandkreisTests {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 3, 2);
    private static final Landkreis LANDKREIS = mit(1_300, 1, STICHTAG);

    private static final Set<String> HEMMNISSE = codes("""
            KINDERBETREUUNG PFLEGE_ANGEHOERIGER MOBILITAET WOHNUNG SCHULDEN AUFENTHALT STRAFFAELLIGKEIT
            GESUNDHEIT_KOERPERLICH GESUNDHEIT_PSYCHISCH SUCHT BELASTBARKEIT MOTIVATION TAGESSTRUKTUR
            BEWERBUNGSVERHALTEN SOZIALVERHALTEN KONFLIKTFAEHIGKEIT TEAMFAEHIGKEIT AUFTRETEN HYGIENE SPRACHE GRUNDBILDUNG
            FEHLENDER_SCHULABSCHLUSS FEHLENDER_BERUFSABSCHLUSS VERALTETE_QUALIFIKATION FEHLENDE_BERUFSERFAHRUNG
            FEHLENDER_NACHWEIS ANERKENNUNG_ABSCHLUSS EDV_KENNTNISSE BEWERBUNGSUNTERLAGEN ORIENTIERUNG
            SELBSTAENDIGKEIT_NICHT_TRAGFAEHIG""");
    private static final Set<String> ZIELGRUPPEN = codes("""
            U25 UE50 SCHUELER AUSBILDUNGSSUCHENDE ALLEINERZIEHENDE ERZIEHENDE BERUFSRUECKKEHRER FRAUEN MIGRANTEN
            REHABILITANDEN SCHWERBEHINDERTE LANGZEITARBEITSLOSE LANGZEITLEISTUNGSBEZIEHENDE AUFSTOCKER MINIJOBBER
            SELBSTAENDIGE EXISTENZGRUENDER GERINGQUALIFIZIERTE AKADEMIKER SUCHTKRANKE PSYCHISCH_BELASTETE
            BEDARFSGEMEINSCHAFT ALLE""");
    private static final Set<String> GRENZEN = codes("""
            KEIN_SCHWERES_HEBEN KEINE_HOEHENARBEIT KEIN_STAUB KEINE_HAUTBELASTUNG KEINE_STEHENDE_TAETIGKEIT
            UEBERWIEGEND_SITZEND KEIN_ZEITDRUCK KEIN_LAERM KEINE_NAESSE_KAELTE KEIN_FAHREN KEINE_MASCHINEN
            KEIN_KUNDENKONTAKT KEINE_NACHTARBEIT KEINE_SCHICHTARBEIT KEINE_WOCHENENDARBEIT""");
    private static final Set<String> BELASTUNGEN = codes("""
            SCHWERES_HEBEN HOEHE STAUB STAUB_MEHL HAUTBELASTUNG STEHEN ZEITDRUCK LAERM NAESSE_KAELTE FAHREN MASCHINEN
            KUNDENKONTAKT""");

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(mit(1_300, 1, STICHTAG)).isEqualTo(LANDKREIS);
    }

    @Test
    void isAnotherForAnotherSeed() {
        var anderer = mit(1_300, 2, STICHTAG);

        assertThat(anderer.faelle()).isNotEqualTo(LANDKREIS.faelle());
        assertThat(anderer.betriebe()).isNotEqualTo(LANDKREIS.betriebe());
        assertThat(anderer.stellen()).isNotEqualTo(LANDKREIS.stellen());
        assertThat(anderer.teilnahmen()).isNotEqualTo(LANDKREIS.teilnahmen());
    }

    @Test
    void movesWithTheDay() {
        var spaeter = mit(1_300, 1, STICHTAG.plusDays(1));

        assertThat(spaeter.stellen()).extracting(Stelle::gemeldetAm)
                .containsExactlyElementsOf(LANDKREIS.stellen().stream().map(s -> s.gemeldetAm().plusDays(1)).toList());
        assertThat(spaeter.faelle()).extracting(Fall::kategorie)
                .containsExactlyElementsOf(LANDKREIS.faelle().stream().map(Fall::kategorie).toList());
    }

    @Test
    void hasTheSizeOfARealOneInSmall() {
        assertThat(LANDKREIS.faelle()).hasSize(1_300);
        assertThat(LANDKREIS.bedarfsgemeinschaften()).hasSizeBetween(760, 900);
        assertThat(LANDKREIS.betriebe()).hasSize(120);
        assertThat(LANDKREIS.stellen()).hasSizeBetween(120, 180);
        assertThat(LANDKREIS.traeger()).hasSize(25);
        assertThat(LANDKREIS.massnahmen()).filteredOn(m -> !m.art().equals("INSTRUMENT")).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 37, 13_000})
    void hasExactlyTheCasesThatWereAskedFor(int faelle) {
        assertThat(mit(faelle, 1, STICHTAG).faelle()).hasSize(faelle);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13_001})
    void refusesOtherSizes(int faelle) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Umfang(faelle, 1, STICHTAG))
                .withMessageContaining("13000")
                .withMessageContaining(Integer.toString(faelle));
        assertThatIllegalArgumentException().isThrownBy(() -> new Demoeinstellungen(faelle, 1))
                .withMessageContaining("passgenau.demo.faelle")
                .withMessageContaining(Integer.toString(faelle));
    }

    @Test
    @DisplayName("K-01 has the Kundenkategorien in the shares of its table")
    void hasTheKundenkategorienInTheirShares() {
        var gross = mit(13_000, 1, STICHTAG);
        var alter = alter(gross);
        var erwachsene = gross.faelle().stream().filter(fall -> alter.getOrDefault(fall.mitglied(), 0) >= 21).toList();
        var soll = Map.of("A", 4, "B", 14, "C", 19, "D", 26, "E", 17, "S", 6, "X", 5, "Y", 5, "Z", 4);

        soll.forEach((kategorie, prozent) -> assertThat(prozent(erwachsene, f -> f.kategorie().equals(kategorie)))
                .as(kategorie)
                .isCloseTo(prozent, within(1.0)));
    }

    @Test
    void hasAsManyYoungPeopleAndAsManyPerHouseholdAsItsSources() {
        var gross = mit(13_000, 1, STICHTAG);
        var alter = alter(gross);

        assertThat(prozent(gross.faelle(), f -> alter.getOrDefault(f.mitglied(), 0) < 25)).isCloseTo(19.6, within(2.0));
        assertThat(13_000.0 / gross.bedarfsgemeinschaften().size()).isCloseTo(1.51, within(0.06));
    }

    @Test
    void givesEveryElbOneCaseAndNobodyElse() {
        var elb = LANDKREIS.bedarfsgemeinschaften().stream().flatMap(bg -> bg.elb(STICHTAG).stream()).toList();

        assertThat(elb).allSatisfy(mitglied -> assertThat(mitglied.alter(STICHTAG)).isGreaterThanOrEqualTo(15));
        assertThat(LANDKREIS.faelle()).extracting(Fall::mitglied)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(elb.stream().map(Mitglied::kennung).toList());
    }

    @Test
    void keepsHouseholdsPossible() {
        var mitglieder = LANDKREIS.bedarfsgemeinschaften().stream().flatMap(bg -> bg.mitglieder().stream()).toList();

        assertThat(mitglieder).extracting(Mitglied::kennung).doesNotHaveDuplicates();
        assertThat(LANDKREIS.bedarfsgemeinschaften()).extracting(Bedarfsgemeinschaft::bgNummer).doesNotHaveDuplicates();
        assertThat(LANDKREIS.bedarfsgemeinschaften()).allSatisfy(bg -> {
            var aelteste = bg.mitglieder().getFirst().alter(STICHTAG);
            assertThat(bg.mitglieder().stream().filter(m -> m.rolle() == Bedarfsgemeinschaft.Rolle.KIND))
                    .allSatisfy(kind -> assertThat(kind.alter(STICHTAG)).isBetween(0, Math.min(24, aelteste - 16)));
        });
    }

    @Test
    void usesTheCodesOfTheProduct() {
        assertThat(LANDKREIS.faelle()).flatExtracting(Fall::hemmnisse).extracting(Hemmnis::code).isSubsetOf(HEMMNISSE);
        assertThat(LANDKREIS.massnahmen()).flatExtracting(Massnahme::hemmnisse).isSubsetOf(HEMMNISSE);
        assertThat(LANDKREIS.massnahmen()).flatExtracting(Massnahme::zielgruppen).isSubsetOf(ZIELGRUPPEN);
        assertThat(LANDKREIS.faelle()).flatExtracting(Fall::zielgruppen).isSubsetOf(ZIELGRUPPEN);
        assertThat(LANDKREIS.faelle()).flatExtracting(fall -> fall.profil().einschraenkungen()).isSubsetOf(GRENZEN);
        assertThat(LANDKREIS.stellen()).flatExtracting(Stelle::belastungen).isSubsetOf(BELASTUNGEN);
        assertThat(LANDKREIS.betriebe()).extracting(Betrieb::branche).isSubsetOf(namen(Branche.values()));
        assertThat(LANDKREIS.traeger()).extracting(Anbieter::art).isSubsetOf(namen(Traegerart.values()));
    }

    @Test
    void hasEveryHemmnisSomewhere() {
        assertThat(LANDKREIS.faelle().stream().flatMap(fall -> fall.hemmnisse().stream()).map(Hemmnis::code))
                .containsAll(HEMMNISSE);
    }

    @Test
    void knowsOnlyOccupationsAndPlacesOfTheDirectories() {
        var berufe = Berufsverzeichnis.mitgeliefert()
                .berufe()
                .stream()
                .filter(Beruf::istGattung)
                .map(Beruf::kldb)
                .collect(Collectors.toSet());
        var orte = Ortsverzeichnis.mitgeliefert()
                .orte()
                .stream()
                .map(o -> o.plz() + " " + o.ort())
                .collect(Collectors.toSet());

        assertThat(LANDKREIS.stellen()).extracting(Stelle::kldb).isSubsetOf(berufe);
        assertThat(LANDKREIS.faelle()).extracting(fall -> fall.profil().zielberuf()).isSubsetOf(berufe);
        assertThat(LANDKREIS.faelle()).flatExtracting(fall -> fall.profil().alternativen()).isSubsetOf(berufe);
        assertThat(anschriften()).extracting(a -> a.plz() + " " + a.ort()).isSubsetOf(orte);
    }

    @Test
    void reachesNobodyInReality() {
        assertThat(Stream.concat(LANDKREIS.traeger().stream().map(Anbieter::erreichbarkeit),
                LANDKREIS.betriebe().stream().map(Betrieb::erreichbarkeit)))
                .allSatisfy(einer -> {
                    assertThat(einer.telefon()).matches("030 23125 \\d{3}");
                    assertThat(einer.email()).endsWith(".example");
                    assertThat(einer.webseite()).endsWith(".example");
                })
                .extracting(Erreichbarkeit::email)
                .doesNotHaveDuplicates();
        assertThat(LANDKREIS.betriebe()).extracting(Betrieb::betriebsnummer)
                .doesNotHaveDuplicates()
                .allSatisfy(nummer -> assertThat(new Betriebsnummer(nummer).wert()).startsWith("000"));
    }

    @Test
    @DisplayName("U-01 has everybody under 25 in one group, and nobody else")
    void hasEverybodyUnder25InOneGroup() {
        var alter = alter(LANDKREIS);

        assertThat(LANDKREIS.faelle()).allSatisfy(fall -> assertThat(fall.zielgruppeU25() != null)
                .isEqualTo(alter.getOrDefault(fall.mitglied(), 0) < 25));
    }

    @Test
    void keepsTheCaseloadAndTheOffice() {
        var fuehrt = LANDKREIS.faelle().stream().collect(Collectors.groupingBy(Fall::fallmanager));

        assertThat(LANDKREIS.fallmanager()).allSatisfy(einer -> {
            var faelle = fuehrt.getOrDefault(einer.kennung(), List.of());
            assertThat(faelle).hasSizeBetween(1, einer.art().schluessel())
                    .extracting(Fall::geschaeftsstelle)
                    .containsOnly(einer.geschaeftsstelle());
        });
        assertThat(LANDKREIS.fallmanager()).extracting(Fallmanager::geschaeftsstelle)
                .contains("Angermünde", "Prenzlau", "Schwedt", "Templin");
        assertThat(fuehrt).containsKeys("demo-fallmanager", "demo-fallmanager-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2026-03-02", "2027-12-31"})
    void keepsTheCatalogueAliveOnAnyDay(LocalDate tag) {
        var landkreis = mit(1_300, 1, tag);
        var belegt = belegt(landkreis);
        var laeufe = landkreis.massnahmen().stream().flatMap(m -> m.durchgaenge().stream()).toList();
        var laufende = laeufe.stream().filter(lauf -> lauf.laeuft(tag)).toList();

        assertThat(laufende).anyMatch(lauf -> belegt.getOrDefault(lauf.kennung(), 0) == lauf.plaetze());
        assertThat(laufende).anyMatch(lauf -> belegt.getOrDefault(lauf.kennung(), 0) < lauf.plaetze());
        assertThat(laufende).hasSizeGreaterThan(30);
        assertThat(laeufe).filteredOn(lauf -> lauf.beginn().isAfter(tag)).hasSizeGreaterThan(20);
        assertThat(laeufe).filteredOn(lauf -> lauf.ende().isBefore(tag)).hasSizeGreaterThan(20);
        assertThat(landkreis.massnahmen()).extracting(Massnahme::zustand).contains("ENTWURF", "VEROEFFENTLICHT");
    }

    @Test
    @DisplayName("M-03 overbooks no Durchgang and puts nobody into two at once")
    void overbooksNothing() {
        var belegt = belegt(LANDKREIS);
        var laeufe = LANDKREIS.massnahmen().stream().flatMap(m -> m.durchgaenge().stream()).toList();

        assertThat(laeufe).allSatisfy(
                lauf -> assertThat(belegt.getOrDefault(lauf.kennung(), 0)).isLessThanOrEqualTo(lauf.plaetze()));
        assertThat(LANDKREIS.teilnahmen()).extracting(Teilnahme::durchgang)
                .isSubsetOf(laeufe.stream().map(Durchgang::kennung).toList());
        assertThat(LANDKREIS.teilnahmen().stream().filter(t -> t.stand().belegt()).map(Teilnahme::fall))
                .doesNotHaveDuplicates();
        assertThat(LANDKREIS.teilnahmen()).extracting(Teilnahme::seit)
                .allSatisfy(tag -> assertThat(tag).isBeforeOrEqualTo(STICHTAG));
    }

    @Test
    void givesEveryOfferAnEmployerAndEveryMassnahmeATraeger() {
        assertThat(LANDKREIS.stellen()).extracting(Stelle::arbeitgeber)
                .isSubsetOf(LANDKREIS.betriebe().stream().map(Betrieb::kennung).toList());
        assertThat(LANDKREIS.massnahmen()).extracting(Massnahme::traeger)
                .isSubsetOf(LANDKREIS.traeger().stream().map(Anbieter::kennung).toList())
                .contains("demo-traeger-1", "demo-traeger-2");
    }

    private static Landkreis mit(int faelle, long seed, LocalDate tag) {
        return Landkreisgenerator.erzeuge(new Umfang(faelle, seed, tag));
    }

    private static Set<String> codes(String text) {
        return Set.of(text.split("\\s+"));
    }

    private static List<String> namen(Enum<?>[] werte) {
        return Stream.of(werte).map(Enum::name).toList();
    }

    private static Stream<Anschrift> anschriften() {
        return Stream.of(LANDKREIS.betriebe().stream().map(Betrieb::anschrift),
                LANDKREIS.traeger().stream().map(Anbieter::anschrift),
                LANDKREIS.bedarfsgemeinschaften().stream().map(Bedarfsgemeinschaft::anschrift))
                .flatMap(Function.identity());
    }

    private static Map<String, Integer> alter(Landkreis landkreis) {
        return landkreis.bedarfsgemeinschaften()
                .stream()
                .flatMap(bg -> bg.mitglieder().stream())
                .collect(Collectors.toMap(Mitglied::kennung, m -> m.alter(landkreis.umfang().stichtag())));
    }

    private static double prozent(Collection<Fall> faelle, Function<Fall, Boolean> bedingung) {
        return 100.0 * faelle.stream().filter(bedingung::apply).count() / faelle.size();
    }

    private static Map<String, Integer> belegt(Landkreis landkreis) {
        var belegt = new HashMap<String, Integer>();
        landkreis.teilnahmen()
                .stream()
                .filter(t -> t.stand().belegt())
                .forEach(t -> belegt.merge(t.durchgang(), 1, Integer::sum));
        return belegt;
    }
}
