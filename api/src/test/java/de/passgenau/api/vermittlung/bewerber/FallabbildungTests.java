package de.passgenau.api.vermittlung.bewerber;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.lage.Geschlecht;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Rahmenbedingungen.Arbeitslagen;
import de.passgenau.api.fall.profil.Staerke;
import de.passgenau.api.fall.profil.Station;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Urteil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FallabbildungTests {

    private static final LocalDate HEUTE = LocalDate.parse("2026-11-21");
    private static final String KANARIE = "Kanarienvogel";
    private static final Fallabbildung ABBILDUNG = abbildung(HEUTE);

    static Fallabbildung abbildung(LocalDate tag) {
        return new Fallabbildung(new Wissen(Berufsverzeichnis.mitgeliefert(), Kenntnisverzeichnis.mitgeliefert(),
                Ortsverzeichnis.mitgeliefert(), tag));
    }

    @Test
    @DisplayName("N-26 these fields leave a case for the engine, and a new one has to be decided on here")
    void namesEveryFieldThatLeavesTheCase() {
        assertThat(felder(Profil.class)).containsExactly("arbeit", "foerderung", "zugang");
        assertThat(felder(Arbeitsprofil.class)).containsExactly("wuensche", "qualifikation", "erfahrungsjahre",
                "nachweise", "wohnort", "pkw", "radiusKm", "umfang", "heimarbeit", "lagen", "verfuegbarAb", "deutsch",
                "kategorie", "grenzen", "ausbildung", "kinderbetreuungOffen", "mobilitaetOffen", "jugendschutzBis");
        assertThat(felder(Foerderprofil.class)).containsExactly("hemmnisse", "fruehere", "kinderBrauchenBetreuung",
                "passendeStelle");
        assertThat(felder(Zugangsprofil.class)).containsExactly("geburt", "kategorie", "zielgruppen",
                "ungeklaert", "offeneHemmnisse", "leistungsbezugSeit", "arbeitslosSeit", "letzteBeschaeftigung",
                "nieBeschaeftigt",
                "berufsabschluss", "schulabschluss", "deutsch", "nachweise", "gesundheitlichEingeschraenkt",
                "erfolgloseMassnahmen", "einverstanden", "wohnort", "kreis", "geschaeftsstelle");
    }

    @Test
    @DisplayName("N-26 no name, address, contact, day of birth or sentence of the case leaves it")
    void tellsNothingOfThePerson() {
        var profil = ABBILDUNG.von(fall()).toString();

        assertThat(profil).doesNotContainIgnoringCase(KANARIE)
                .doesNotContain("1988-02-29", "03984", "@post", "Uckerpromenade");
        assertThat(ABBILDUNG.von(fall()).zugang().geburt())
                .satisfies(geburt -> assertThat(geburt).hasToString(
                        "Geburtsangabe[fruehestens=1987-11-22, spaetestens=1988-11-21]"));
        assertThat(ABBILDUNG.von(fall()).fuerIndex().zugang().geburt())
                .isEqualTo(ABBILDUNG.von(fall()).zugang().geburt());
    }

    @Test
    @DisplayName("X-05 age comes in completed years at the Stichtag: nobody of 25 is under 25, and nobody of 24 may be")
    void knowsTheAgeToTheDay() {
        assertThat(unter25("2001-11-20")).isEqualTo(Urteil.NICHT_ERFUELLT);
        assertThat(unter25("2001-11-21")).as("25 today").isEqualTo(Urteil.NICHT_ERFUELLT);
        assertThat(unter25("2001-11-22")).as("25 tomorrow").isEqualTo(Urteil.ERFUELLT);
        assertThat(unter25("2001-12-31")).isEqualTo(Urteil.ERFUELLT);
    }

    /** As the index knows it. */
    private static Urteil unter25(String geboren) {
        var fall = Fallbestand.von(geboren(geboren), new Zustaendigkeit("Prenzlau", "anna"), "51312");
        return Alter.unter(25).urteil(ABBILDUNG.von(fall).fuerIndex().zugang(), HEUTE);
    }

    @Test
    @DisplayName("X-03, X-05 the way begins in the place of the address, not in another village of its postcode")
    void knowsWhereSomebodyLives() {
        var prenzlau = wohnort("17291", "Prenzlau");

        assertThat(prenzlau.meterBis(wohnort("17291", "Gramzow"))).isBetween(12_000, 17_000);
        assertThat(wohnort("17291", "Prenzlau, OT Dedelow")).isEqualTo(prenzlau);
        assertThat(wohnort("17291", "prenzlau")).isEqualTo(prenzlau);
        assertThat(prenzlau.meterBis(wohnort("17291", KANARIE))).as("the middle of the postcode").isLessThan(15_000);
        assertThat(ABBILDUNG.von(Fallbestand.von(wohnhaft("00000", "Prenzlau"), new Zustaendigkeit("P", "anna"),
                "51312")).arbeit().wohnort()).isNull();
    }

    private static Punkt wohnort(String plz, String ort) {
        var arbeit = ABBILDUNG.von(Fallbestand.von(wohnhaft(plz, ort), new Zustaendigkeit("Prenzlau", "anna"), "51312"))
                .arbeit();
        return Objects.requireNonNull(arbeit.wohnort());
    }

    private static Person wohnhaft(String plz, String ort) {
        return new Person(KANARIE, KANARIE, LocalDate.parse("1990-01-01"), new Anschrift(null, plz, ort), null, null);
    }

    @Test
    @DisplayName("X-03 a case is read once as it is in the store, and anew when it has changed there")
    void readsEachStateOnce() {
        var fall = fall();
        var spaeter = new Fall(fall.id(), fall.version() + 1, fall.schema(), fall.fallnummer(), fall.namensschluessel(),
                fall.bgId(), fall.zustaendigkeit(), wohnhaft("16303", "Schwedt"), fall.verlauf(), fall.einwilligungen(),
                fall.pool(), fall.traeger(), fall.zustand(), fall.verwahrung(), fall.schluessel(), fall.spur());

        assertThat(ABBILDUNG.arbeit(fall)).isEqualTo(ABBILDUNG.von(fall).arbeit()).isSameAs(ABBILDUNG.arbeit(fall));
        assertThat(ABBILDUNG.arbeit(spaeter)).isEqualTo(ABBILDUNG.von(spaeter).arbeit())
                .isNotEqualTo(ABBILDUNG.arbeit(fall));
    }

    @Test
    @DisplayName("X-02 jobs learn what was agreed on and what can be proven")
    void readsTheProfileForJobs() {
        var arbeit = ABBILDUNG.von(fall()).arbeit();

        assertThat(arbeit.wuensche().getFirst().kldb()).containsExactly("51312");
        assertThat(arbeit.wuensche().getFirst().titel()).doesNotContain(KANARIE);
        assertThat(arbeit.qualifikation()).isEqualTo(Anforderungsniveau.FACHKRAFT);
        assertThat(arbeit.erfahrungsjahre()).isEqualTo(3);
        assertThat(arbeit.nachweise()).contains("FUEHRERSCHEIN_B", "SPRACHE_B1", "SPRACHE_A1");
        assertThat(arbeit.deutsch()).hasToString("B1");
        assertThat(arbeit.umfang()).containsExactlyInAnyOrder(Umfang.TEILZEIT, Umfang.VOLLZEIT);
        assertThat(arbeit.lagen()).containsExactly(Arbeitslage.SCHICHT);
        assertThat(arbeit.kategorie()).hasToString("C");
        assertThat(arbeit.wohnort()).isNotNull();
        assertThat(arbeit.jugendschutzBis()).isNull();
    }

    @Test
    @DisplayName("X-04, N-16 open Hemmnisse count by their code, SUCHT for jobs only by the limits that it brings")
    void readsHemmnisse() {
        var profil = ABBILDUNG.von(fall());

        assertThat(profil.foerderung().offeneArten().map(Enum::name)).containsExactly("SUCHT", "KINDERBETREUUNG");
        assertThat(profil.arbeit().kinderbetreuungOffen()).isTrue();
        assertThat(profil.arbeit().mobilitaetOffen()).isFalse();
        assertThat(profil.arbeit().grenzen()).extracting(Enum::name)
                .contains("KEIN_FAHREN", "KEINE_HOEHENARBEIT", "KEINE_MASCHINEN", "KEIN_STAUB");
        assertThat(profil.foerderung().kinderBrauchenBetreuung()).isTrue();
    }

    @Test
    @DisplayName("N-03 of whom nobody asked for Hemmnisse none are known, neither open ones nor that there are none")
    void tellsNoHemmnisseFromHemmnisseThatNobodyAskedFor() {
        var neu = ABBILDUNG
                .von(Fallbestand.von(geboren("1988-02-29"), new Zustaendigkeit("Prenzlau", "anna"), "51312"));

        assertThat(neu.foerderung().hemmnisse()).isNull();
        assertThat(neu.zugang().offeneHemmnisse()).isNull();
        assertThat(ABBILDUNG.von(fall()).zugang().offeneHemmnisse()).extracting(Enum::name)
                .containsExactlyInAnyOrder("SUCHT", "KINDERBETREUUNG");
    }

    @Test
    @DisplayName("X-05 admission learns of target groups and how long things have lasted")
    void readsTheLifeForMassnahmen() {
        var zugang = ABBILDUNG.von(fall()).zugang();

        assertThat(zugang.zielgruppen()).contains(Zielgruppe.FRAUEN, Zielgruppe.ALLEINERZIEHENDE,
                Zielgruppe.LANGZEITARBEITSLOSE, Zielgruppe.LANGZEITLEISTUNGSBEZIEHENDE, Zielgruppe.MINIJOBBER)
                .contains(Zielgruppe.BEDARFSGEMEINSCHAFT)
                .doesNotContain(Zielgruppe.SUCHTKRANKE, Zielgruppe.U25, Zielgruppe.GERINGQUALIFIZIERTE);
        assertThat(zugang.ungeklaert()).containsExactlyInAnyOrder(Zielgruppe.BERUFSRUECKKEHRER, Zielgruppe.AKADEMIKER,
                Zielgruppe.EXISTENZGRUENDER, Zielgruppe.SUCHTKRANKE, Zielgruppe.PSYCHISCH_BELASTETE,
                Zielgruppe.MIGRANTEN, Zielgruppe.SCHWERBEHINDERTE, Zielgruppe.REHABILITANDEN);
        assertThat(zugang.leistungsbezugSeit()).isEqualTo("2020-05-01");
        assertThat(zugang.nachweise()).contains("FOERDERFAEHIG_16I", "FOERDERFAEHIG_16E");
        assertThat(zugang.berufsabschluss()).isTrue();
        assertThat(zugang.geschaeftsstelle()).isEqualTo("Prenzlau");
    }

    @Test
    @DisplayName("U-05, N-26 who is under age is known as such until the birthday, and the birthday not before its week")
    void knowsWhoIsUnderAge() {
        var jung = Fallbestand.von(geboren("2009-03-01"), new Zustaendigkeit("Prenzlau", "anna"), "51312");

        assertThat(abbildung(LocalDate.parse("2027-02-22")).von(jung).arbeit().jugendschutzBis())
                .isEqualTo("2027-03-01");
        assertThat(abbildung(LocalDate.parse("2027-02-28")).von(jung).arbeit().jugendschutzBis())
                .isEqualTo("2027-03-01");
        assertThat(abbildung(LocalDate.parse("2026-02-10")).von(jung).arbeit().jugendschutzBis())
                .isEqualTo("2026-02-17");
        assertThat(abbildung(LocalDate.parse("2027-03-01")).von(jung).arbeit().jugendschutzBis()).isNull();
        assertThat(ABBILDUNG.von(jung).zugang().zielgruppen()).containsExactly(Zielgruppe.U25);
    }

    @Test
    @DisplayName("P-04, K-01, N-16 every code of a case is one of the engine")
    void knowsEveryCode() {
        assertThat(namen(de.passgenau.matching.profil.Hemmnisart.values())).containsAll(namen(Hemmnisart.values()));
        assertThat(namen(de.passgenau.matching.profil.Hemmnisstand.values()))
                .containsAll(namen(Bearbeitungsstand.values()));
        assertThat(namen(de.passgenau.matching.profil.Kundenkategorie.values()))
                .containsAll(namen(Kundenkategorie.values()));
        assertThat(namen(de.passgenau.matching.profil.Funktionsgrenze.values()))
                .containsAll(namen(Funktionsgrenze.values()));
    }

    private static List<String> namen(Enum<?>... werte) {
        return Stream.of(werte).map(Enum::name).toList();
    }

    private static List<String> felder(Class<?> typ) {
        return Arrays.stream(typ.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static Person geboren(String tag) {
        return new Person(KANARIE, KANARIE, LocalDate.parse(tag),
                new Anschrift(KANARIE + "weg 7", "17291", KANARIE), "03984 4711", KANARIE + "@post.example");
    }

    private static Fall fall() {
        var fall = Fallbestand.von(geboren("1988-02-29"), new Zustaendigkeit("Prenzlau", "anna"), "51312");
        var rahmen = new Rahmenbedingungen(20, null, List.of("FUEHRERSCHEIN_B"), true, 25, 20, 40,
                new Arbeitslagen(true, null, false));
        var profil = new Profilangaben(new Zielberuf("51312", KANARIE, false),
                List.of(new Zielberuf("51311", KANARIE, false)),
                List.of(new Staerke(Bereich.BERUFLICHE_KOMPETENZ, Ursachenort.PERSON, KANARIE)),
                List.of("Gabelstapler"), List.of("SPRACHE_B1"),
                List.of(new Station(Station.Art.AUSBILDUNG, KANARIE, tag("2004-09-01"), tag("2007-07-31"), "51312",
                        true),
                        new Station(Station.Art.ARBEIT, KANARIE, tag("2007-08-01"), tag("2010-12-31"), "51312", null)),
                rahmen, List.of(Funktionsgrenze.KEIN_STAUB), KANARIE);
        var verlauf = Stream.of(new Profilfassung(kopf("p2"), tag("2026-11-03"), profil),
                new Hemmnis(kopf("h1"), Hemmnisart.KINDERBETREUUNG, Ursachenort.UMFELD, 2, KANARIE, KANARIE),
                new Hemmnis(kopf("h2"), Hemmnisart.SUCHT, Ursachenort.PERSON, 1, KANARIE, KANARIE),
                new Kategorieentscheidung(kopf("k"), Kundenkategorie.C, tag("2026-11-03"), KANARIE, null),
                Ereignis.von(kopf("b"), Ereignis.Art.BEWILLIGUNG, tag("2020-05-01"), null),
                new Kontakt(kopf("g"), Kontakt.Art.FOLGEGESPRAECH, Kontakt.Weg.PERSOENLICH, tag("2026-11-03"),
                        List.of(), KANARIE, KANARIE),
                new Lebenslage(kopf("l"), new Lebenslage.Angaben(Geschlecht.WEIBLICH, null, null, null, null,
                        new Lebenslage.Familie(true, tag("2020-01-01")),
                        new Lebenslage.Beschaeftigung(Erwerbstaetigkeit.MINIJOB, tag("2021-01-01"), null, null))))
                .reduce(fall.verlauf(), (bisher, eintrag) -> bisher.mit(eintrag), (einer, anderer) -> anderer);
        return Fallbestand.mit(fall, verlauf);
    }

    private static Kopf kopf(String id) {
        return Kopf.neu(new EintragId(id), tag("2026-11-03"), "anna");
    }

    private static LocalDate tag(String tag) {
        return LocalDate.parse(tag);
    }
}
