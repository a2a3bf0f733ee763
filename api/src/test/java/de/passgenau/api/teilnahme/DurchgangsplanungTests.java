package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.catalogue.steckbrief.Zugang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class DurchgangsplanungTests {

    private static final String KURZ = "laufzeit: {beginn: \"%s\", ende: \"%s\"}, plaetze: {hoechstens: %d}, "
            + "einstieg: {flexibel: true}, ort: {bezeichnung: \"Werkstatt\"}";

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    private Kursgang fm = new Kursgang(new Draht(0));
    private Katalogbestand bestand;
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        fm = new Kursgang(new Draht(port));
        bestand = new Katalogbestand(anwendung);
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("M-05 a plan is refused with everything that is wrong with it, each at its place")
    void saysAllThatIsWrong() {
        var antwort = fm.planen(bestand.massnahme(), "laufzeit: {beginn: \"2027-03-01\", ende: \"2027-02-01\"}, "
                + "plaetze: {hoechstens: 4, bezahlt: 5, teilzeit: 9}, uhr: {nettotage: 0}, "
                + "vergabe: {reservierungstage: 100}, ort: {bezeichnung: \" \"}");
        var uferlos = fm.planen(bestand.massnahme(), "laufzeit: {beginn: \"1990-03-01\", ende: \"2199-02-01\"}, "
                + "plaetze: {hoechstens: 2000000000}, einstieg: {nachruecken: 2000000000}, ort: {bezeichnung: \"A\"}");

        assertThat(antwort.at("/fehler").findValuesAsString("feld")).containsExactlyInAnyOrder("rahmen.laufzeit.ende",
                "rahmen.plaetze.bezahlt", "rahmen.plaetze.teilzeit", "rahmen.uhr.nettotage",
                "rahmen.vergabe.reservierungstage", "rahmen.ort.bezeichnung");
        assertThat(uferlos.at("/fehler").findValuesAsString("feld")).containsExactlyInAnyOrder(
                "rahmen.laufzeit.ende", "rahmen.plaetze.hoechstens", "rahmen.einstieg.nachruecken");
    }

    @Test
    @DisplayName("M-06 more net days than there are working days are taken, and pointed to")
    void pointsToDaysThatAreNotThere() {
        var plan = "massnahmeId: \"%s\", rahmen: {laufzeit: {beginn: \"2027-03-01\", ende: \"2027-03-12\"}, "
                + "plaetze: {hoechstens: 4}, uhr: {nettotage: %d}, ort: {bezeichnung: \"A\"}}";
        var hinweise = "durchgang { hinweise { regel feld meldung } } fehler { feld }";

        var zuViele = fm.ruft("durchgangPlanen", plan.formatted(bestand.massnahme(), 200), hinweise);
        var genau = fm.ruft("durchgangPlanen", plan.formatted(bestand.massnahme(), 10), hinweise);

        assertThat(zuViele.at("/durchgang/hinweise")).singleElement().satisfies(hinweis -> {
            assertThat(hinweis.get("regel").asString()).isEqualTo("M-06");
            assertThat(hinweis.get("feld").asString()).isEqualTo("rahmen.uhr.nettotage");
            assertThat(hinweis.get("meldung").asString()).startsWith("200 Nettotage").contains("nur 10 Arbeitstage");
        });
        assertThat(genau.at("/durchgang/hinweise").toString()).isEqualTo("[]");
    }

    @Test
    @DisplayName("M-05 a Maßnahme shows its Durchgänge, those that are over only if they are asked for")
    void showsTheDurchgaengeOfAMassnahme() {
        var massnahme = bestand.massnahme();
        var spaeter = plan(massnahme, heute.plusDays(30), heute.plusDays(60), 5);
        var laufend = plan(massnahme, heute.minusDays(3), heute.plusDays(60), 5);
        var vorbei = plan(massnahme, heute.minusDays(60), heute.minusDays(3), 5);

        var antwort = fm.frage("{ massnahme(id: \"" + massnahme + "\") { status kommende: durchgaenge { id stand "
                + "belegung { frei } rahmen { vergabe { reihenfolge } } } alle: durchgaenge(vergangene: true) { id } } }");

        assertThat(antwort.an("/data/massnahme/kommende").findValuesAsString("id")).containsExactly(laufend, spaeter);
        assertThat(antwort.an("/data/massnahme/alle").findValuesAsString("id")).containsExactly(vorbei, laufend,
                spaeter);
        assertThat(antwort.an("/data/massnahme/kommende/0/stand").asString()).isEqualTo("LAUFEND");
        assertThat(antwort.an("/data/massnahme/kommende/0/belegung/frei").asInt()).isEqualTo(5);
        assertThat(antwort.an("/data/massnahme/status").asString()).isEqualTo("LAUFEND");
    }

    @Test
    @DisplayName("M-05 a change of plan takes nobody's place, and a stale one is refused")
    void changesThePlan() {
        var durchgang = plan(bestand.massnahme(), heute.minusDays(3), heute.plusDays(60), 2);
        fm.zugewiesen(durchgang, bestand.fall());
        fm.zugewiesen(durchgang, bestand.fall());
        int version = fm.belegung(durchgang).at("/version").asInt();

        assertThat(aendern(durchgang, version, 1).at("/fehler/0/feld").asString())
                .isEqualTo("rahmen.plaetze.hoechstens");
        assertThat(aendern(durchgang, version, 3).at("/durchgang/belegung/frei").asInt()).isEqualTo(1);
        assertThat(aendern(durchgang, version, 4).at("/fehler/0/code").asString()).isEqualTo("VERALTET");
    }

    @Test
    @DisplayName("M-05 whoever has not begun is withdrawn when a Durchgang is called off; nobody comes in any more")
    void callsItOff() {
        var durchgang = plan(bestand.massnahme(), heute.minusDays(3), heute.plusDays(60), 2);
        var anna = fm.zugewiesen(durchgang, bestand.fall());
        var absage = "id: \"" + durchgang + "\", version: %d, grund: \"%s\"";
        int version = fm.belegung(durchgang).at("/version").asInt();
        var auswahl = "durchgang { stand } fehler { feld code }";

        assertThat(fm.ruft("durchgangAbsagen", absage.formatted(version, " "), auswahl).at("/fehler/0/code").asString())
                .isEqualTo("PFLICHTFELD");
        assertThat(fm.ruft("durchgangAbsagen", absage.formatted(version, "Zu wenige."), auswahl)
                .at("/durchgang/stand")
                .asString()).isEqualTo("ABGESAGT");
        var teilnahme = fm.liste(durchgang, "teilnahmen { id stand verlauf { stand begruendung { grund } } }")
                .at("/teilnahmen/0");
        assertThat(teilnahme.at("/id").asString()).isEqualTo(anna);
        assertThat(teilnahme.at("/stand").asString()).isEqualTo("ZURUECKGEZOGEN");
        assertThat(teilnahme.at("/verlauf/2/begruendung/grund").asString()).isEqualTo("DURCHGANG_ABGESAGT");
        assertThat(fm.vorschlagen(durchgang, bestand.fall(),
                "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Praktikum.\"", "")
                .at("/fehler/0/meldung")
                .asString()).isEqualTo("Dieser Durchgang ist abgesagt.");
    }

    @Test
    @DisplayName("M-04 a Maßnahme is called off after its Durchgänge, and nobody comes into one that was called off")
    void callsOffAMassnahmeLast() {
        var massnahme = bestand.massnahme();
        var durchgang = plan(massnahme, heute.plusDays(30), heute.plusDays(60), 2);
        fm.zugewiesen(durchgang, bestand.fall());

        assertThat(massnahmeAbsagen(massnahme).at("/fehler/0/meldung").asString()).contains("noch nicht vorbei");
        assertThat(fm
                .ruft("durchgangAbsagen", "id: \"" + durchgang + "\", version: "
                        + fm.belegung(durchgang).at("/version").asInt() + ", grund: \"Kein Geld.\"",
                        "durchgang { stand } fehler { code meldung }")
                .at("/durchgang/stand")
                .asString()).isEqualTo("ABGESAGT");
        assertThat(massnahmeAbsagen(massnahme).at("/fehler")).isEmpty();
    }

    @Test
    @DisplayName("M-04, M-06 nobody comes further into a Maßnahme that was called off meanwhile, and its Durchgang can be called off")
    void letsNobodyIntoWhatWasCalledOff() {
        var massnahme = bestand.massnahme();
        var durchgang = plan(massnahme, heute.minusDays(3), heute.plusDays(60), 2);
        var anna = fm.zugewiesen(durchgang, bestand.fall());
        var berta = fm.vorgeschlagen(durchgang, bestand.fall());
        bestand.abgesagt(massnahme);

        assertThat(fm.zuweisen(berta, "").at("/fehler/0/meldung").asString()).contains("nicht veröffentlicht");
        assertThat(fm.mit("platzReservieren", berta, ", bis: \"" + heute + "\"").at("/fehler")).hasSize(1);
        assertThat(fm.mit("teilnehmerAufWartelisteSetzen", berta, "").at("/fehler")).hasSize(1);
        assertThat(fm.ruft("durchgangAbsagen", "id: \"" + durchgang + "\", version: "
                + fm.belegung(durchgang).at("/version").asInt() + ", grund: \"Die Maßnahme ist abgesagt.\"",
                "durchgang { stand } fehler { code meldung }").at("/durchgang/stand").asString()).isEqualTo("ABGESAGT");
        assertThat(fm.zuweisen(anna, "").at("/teilnahme/stand").asString()).isEqualTo("ZURUECKGEZOGEN");
    }

    private JsonNode massnahmeAbsagen(String massnahme) {
        var leitung = fm.als("demo-leitung");
        int version = leitung.frage("{ massnahme(id: \"" + massnahme + "\") { version } }")
                .an("/data/massnahme/version")
                .asInt();
        return leitung.ruft("massnahmeAbsagen", "id: \"" + massnahme + "\", version: " + version
                + ", grund: \"Kein Geld.\"", "massnahme { status } fehler { feld code meldung }");
    }

    @Test
    @DisplayName("M-05 a Träger plans the Durchgänge of its own drafts, and no others")
    void letsATraegerPlanItsDrafts() {
        var rahmen = KURZ.formatted(heute, heute.plusDays(60), 5);
        var entwurf = bestand.massnahme(Stand.ENTWURF, Zugang.OFFEN);
        var traeger = fm.als("demo-traeger");

        assertThat(traeger.planen(entwurf, rahmen).at("/fehler")).isEmpty();
        assertThat(traeger.planen(bestand.massnahme(), rahmen).at("/fehler/0/code").asString())
                .isEqualTo("NICHT_BEFUGT");
        assertThat(fm.als("demo-traeger-2").planen(entwurf, rahmen).toString())
                .isEqualTo(fm.als("demo-traeger-2").planen("erfunden", rahmen).toString());
    }

    private String plan(String massnahme, LocalDate beginn, LocalDate ende, int plaetze) {
        return fm.planen(massnahme, KURZ.formatted(beginn, ende, plaetze)).at("/durchgang/id").asString();
    }

    private JsonNode aendern(String durchgang, int version, int plaetze) {
        return fm.ruft("durchgangAendern",
                "id: \"" + durchgang + "\", version: " + version + ", rahmen: {"
                        + KURZ.formatted(heute.minusDays(3), heute.plusDays(60), plaetze) + "}",
                "durchgang { version belegung { frei } } fehler { feld code }");
    }
}
