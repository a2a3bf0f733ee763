package de.passgenau.api.controlling.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.controlling.erfolg.Erfolgsbestand.Ausgang;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=passgenau-erfolg")
class MassnahmenErfolgTests {

    private static final String TRAEGER = "demo-traeger-1";
    private static final String ERFOLG = """
            angetreten stand beendet { wert unterdrueckt } abgebrochen { wert }
            abbrueche { grund anzahl { wert } }
            amEnde { bekannt anzahl { wert } prozent vonProzent bisProzent }
            nachSechsMonaten { bekannt anzahl { wert } prozent }
            integrierte { wert } kategorien { besser { wert } gleich { wert } vorher { kategorie anzahl { wert } } }
            hemmnisse { hemmnis vorher geloest { wert } } geloest { wert } fortschritte { wert }
            kosten kostenJeIntegration kostenJeFortschritt""";

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Dokumentliste<Durchgang> durchgaenge;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Clock clock;
    private String massnahme = "";

    @BeforeEach
    void veroeffentliche() {
        massnahme = new Katalogbestand(anwendung).massnahme();
    }

    private Erfolgsbestand bestand() {
        return bestand(Erfolgsbestand.ENDE);
    }

    private Erfolgsbestand bestand(LocalDate ende) {
        return new Erfolgsbestand(kennungen.id(Massnahme.class, massnahme), TRAEGER, ende);
    }

    private void lege(Erfolgsbestand bestand) {
        var ablage = new Fallbestand(store, faelle);
        bestand.faelle().forEach(ablage::lege);
        durchgaenge.gespeichert(List.of(store.save(bestand.durchgang())));
    }

    private JsonNode erfolg(String login) {
        return erfolg(login, ERFOLG);
    }

    private JsonNode erfolg(String login, String felder) {
        var antwort = new Draht(port).als(login)
                .frage("{ massnahme(id: \"" + massnahme + "\") { erfolg { " + felder + " } } }");
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/massnahme/erfolg");
    }

    @Test
    @DisplayName("M-07 tells who had work at the end and half a year later, who came further, and who left and why")
    void tellsWhatAMassnahmeWasGoodFor() {
        lege(bestand().beendet(8, Ausgang.GLEICH_IN_ARBEIT)
                .beendet(6, Ausgang.SPAETER_IN_ARBEIT)
                .beendet(10, Ausgang.WEITER)
                .beendet(7, Ausgang.OHNE_ARBEIT)
                .abgebrochen(9, Abweichungsgrund.FEHLZEITEN)
                .abgebrochen(6, Abweichungsgrund.GESUNDHEIT));

        var erfolg = erfolg("demo-fallmanager");

        assertThat(erfolg.at("/angetreten").asInt()).isEqualTo(46);
        assertThat(erfolg.at("/stand").asString()).isEqualTo("2025-06-30");
        assertThat(erfolg.at("/beendet/wert").asInt()).isEqualTo(31);
        assertThat(erfolg.at("/abgebrochen/wert").asInt()).isEqualTo(15);
        assertThat(erfolg.at("/amEnde/anzahl/wert").asInt()).isEqualTo(8);
        assertThat(erfolg.at("/amEnde/bekannt").asInt()).isEqualTo(46);
        assertThat(erfolg.at("/amEnde/vonProzent").asDouble()).isLessThan(erfolg.at("/amEnde/prozent").asDouble());
        assertThat(erfolg.at("/nachSechsMonaten/anzahl/wert").asInt()).isEqualTo(14);
        assertThat(erfolg.at("/nachSechsMonaten/prozent").asDouble()).isEqualTo(30.4);
        assertThat(erfolg.at("/integrierte/wert").asInt()).isEqualTo(14);
        assertThat(erfolg.at("/kategorien/besser/wert").asInt()).isEqualTo(10);
        assertThat(erfolg.at("/geloest/wert").asInt()).isEqualTo(10);
        assertThat(erfolg.at("/fortschritte/wert").asInt()).isEqualTo(20);
        assertThat(erfolg.at("/hemmnisse/0/hemmnis").asString()).isEqualTo("TAGESSTRUKTUR");
        assertThat(erfolg.at("/hemmnisse/0/vorher").asInt()).isEqualTo(46);
    }

    @Test
    @DisplayName("M-07 nothing is told of fewer than twenty, nor of who came after the last quarter that counts")
    void tellsNothingOfFew() {
        lege(bestand().beendet(19, Ausgang.GLEICH_IN_ARBEIT));
        assertThat(erfolg("demo-fallmanager").isNull()).isTrue();

        lege(bestand(LocalDate.now(clock).minusDays(1)).beendet(30, Ausgang.OHNE_ARBEIT));
        assertThat(erfolg("demo-fallmanager").isNull()).isTrue();

        lege(bestand().beendet(1, Ausgang.GLEICH_IN_ARBEIT));
        assertThat(erfolg("demo-fallmanager").at("/angetreten").asInt()).isEqualTo(20);
    }

    @Test
    @DisplayName("M-07 what fewer than five have in common is not shown, and cannot be worked out from the rest")
    void hidesWhatFewHaveInCommon() {
        lege(bestand().beendet(18, Ausgang.OHNE_ARBEIT)
                .beendet(3, Ausgang.WEITER)
                .beendet(9, Ausgang.GLEICH_IN_ARBEIT)
                .beendet(2, Ausgang.SPAETER_IN_ARBEIT)
                .abgebrochen(2, Abweichungsgrund.UMZUG));

        var erfolg = erfolg("demo-fallmanager");

        assertThat(erfolg.at("/angetreten").asInt()).isEqualTo(34);
        for (var verborgen : List.of("/abgebrochen/wert", "/beendet/wert", "/amEnde/anzahl/wert", "/amEnde/prozent",
                "/kategorien/besser/wert", "/kategorien/gleich/wert", "/geloest/wert", "/fortschritte/wert")) {
            assertThat(erfolg.at(verborgen).isNull()).as(verborgen).isTrue();
        }
        assertThat(erfolg.at("/abbrueche").valueStream().map(zahl -> zahl.at("/anzahl/wert")))
                .isNotEmpty()
                .allMatch(JsonNode::isNull);
        assertThat(erfolg.at("/integrierte/wert").asInt()).isEqualTo(11);
    }

    @Test
    @DisplayName("M-07 the head of the Jobcenter has all of them in a list, a Träger its own, others none")
    void isForThoseWhoDecide() {
        lege(bestand().beendet(25, Ausgang.SPAETER_IN_ARBEIT));
        var liste = new Draht(port).als("demo-leitung")
                .frage("{ massnahmenErfolg(first: 100) { totalCount edges { node { massnahme { id } "
                        + "angetreten amEnde { bekannt } } } } }");

        assertThat(liste.an("/data/massnahmenErfolg/edges")
                .valueStream()
                .map(kante -> kante.at("/node/massnahme/id").asString())).contains(massnahme);
        assertThat(erfolg("demo-traeger").at("/angetreten").asInt()).isEqualTo(25);
        assertThat(erfolg("demo-traeger-2").isNull()).isTrue();
        var fremd = new Draht(port).als("demo-service").frage("{ massnahmenErfolg { totalCount } }");
        assertThat(fremd.code()).isEqualTo("FORBIDDEN");
    }

    @Test
    @DisplayName("N-02 comparable earlier participants are shown with their number and an interval, nothing below twenty")
    void tellsOfComparableParticipants() {
        var bestand = bestand().beendet(12, Ausgang.GLEICH_IN_ARBEIT).beendet(13, Ausgang.OHNE_ARBEIT);
        lege(bestand);
        var fall = kennungen.global(Fall.class, bestand.faelle().getLast().kennung());
        var ohne = kennungen.global(Fall.class, new Fallbestand(store, faelle).lege(Fallbestand.inSchwedt()).kennung());

        var erfahrung = erfahrung(fall);

        assertThat(erfahrung.at("/gruppe").asString()).isEqualTo("GLEICHE_KATEGORIE_UND_HEMMNIS");
        assertThat(erfahrung.at("/anzahl").asInt()).isEqualTo(25);
        assertThat(erfahrung.at("/spanne/prozent").asInt()).isEqualTo(50);
        assertThat(erfahrung.at("/spanne/von").asInt()).isEqualTo(30);
        assertThat(erfahrung.at("/spanne/bis").asInt()).isEqualTo(70);
        assertThat(erfahrung(ohne).isNull()).isTrue();
        assertThat(imTreffer(fall)).isEqualTo(erfahrung);
        assertThat(imTreffer(ohne).isMissingNode()).isTrue();
    }

    private JsonNode imTreffer(String fall) {
        var antwort = new Draht(port).als("demo-fallmanager")
                .frage("{ matchErklaerung(massnahmeId: \"" + massnahme + "\", fallId: \"" + fall
                        + "\") { erfahrung { gruppe anzahl spanne { prozent von bis } } } }");
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/matchErklaerung/erfahrung");
    }

    private JsonNode erfahrung(String fall) {
        var antwort = new Draht(port).als("demo-fallmanager")
                .frage("{ massnahmeErfahrung(massnahmeId: \"" + massnahme + "\", fallId: \"" + fall
                        + "\") { gruppe anzahl spanne { prozent von bis } } }");
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/massnahmeErfahrung");
    }

    @Test
    void readsMassnahmenAtMostOnceAndNothingElseHoweverManyThereAre() {
        lege(bestand().beendet(25, Ausgang.SPAETER_IN_ARBEIT));
        massnahme = new Katalogbestand(anwendung).massnahme();
        lege(bestand().beendet(24, Ausgang.GLEICH_IN_ARBEIT));

        assertThat(reads("massnahmen", 100)).isLessThanOrEqualTo(1);
        assertThat(reads("faelle", 100)).isZero();
        assertThat(reads("durchgaenge", 100)).isZero();
    }

    private int reads(String sammlung, int anzahl) {
        return zaehler.readsOf(sammlung, () -> assertThat(new Draht(port).als("demo-leitung")
                .frage("{ massnahmenErfolg(first: " + anzahl + ") { edges { node { kosten massnahme { titel } } } } }")
                .an("/data/massnahmenErfolg/edges/0/node/massnahme/titel")
                .isMissingNode()).isFalse());
    }

    @Test
    @DisplayName("N-09 a Träger is told which of its own Durchgänge do not fill their paid places")
    void tellsWhoseDurchgaengeStayEmpty() {
        var leer = new Erfolgsbestand(kennungen.id(Massnahme.class, massnahme), TRAEGER,
                LocalDate.now(clock).plusDays(40));
        lege(leer);

        assertThat(unterauslastungen("demo-traeger")).contains(massnahme);
        assertThat(unterauslastungen("demo-leitung")).contains(massnahme);
        assertThat(unterauslastungen("demo-traeger-2")).doesNotContain(massnahme);
    }

    @Test
    @DisplayName("N-09 nobody pays for places of a draft")
    void leavesDraftsOut() {
        var entwurf = katalog.entwurf(TRAEGER, DemoKatalog.steckbrief("Noch nicht auf dem Markt")).kennung();
        lege(new Erfolgsbestand(entwurf, TRAEGER, LocalDate.now(clock).plusDays(41)));

        assertThat(Stream.of("demo-traeger", "demo-leitung").flatMap(login -> unterauslastungen(login).stream()))
                .extracting(id -> kennungen.id(Massnahme.class, id))
                .doesNotContain(entwurf);
    }

    private List<String> unterauslastungen(String login) {
        var antwort = new Draht(port).als(login)
                .frage("{ unterauslastungen(first: 100) { edges { node { bezahlt belegt erwartet fehlend "
                        + "durchgang { massnahme { id } } } } } }");
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/unterauslastungen/edges")
                .valueStream()
                .filter(kante -> kante.at("/node/fehlend").asInt() == 10)
                .map(kante -> kante.at("/node/durchgang/massnahme/id").asString())
                .toList();
    }
}
