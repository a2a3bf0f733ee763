package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
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
@DisplayName("Whoever looks at a Durchgang sees the people he may know of, and the numbers of all")
class TraegersichtTests {

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Gegebenheiten gegebenheiten;
    @Autowired
    private Clock clock;
    private Kursgang fm = new Kursgang(new Draht(0));
    private Kursgang traeger = new Kursgang(new Draht(0));
    private Katalogbestand bestand;
    private String durchgang = "";

    @BeforeEach
    void plan() {
        fm = new Kursgang(new Draht(port));
        traeger = fm.als("demo-traeger");
        bestand = new Katalogbestand(anwendung);
        durchgang = fm.geplant(bestand.massnahme(), 3, LocalDate.now(clock).minusDays(14));
    }

    @Test
    @DisplayName("N-08 a Träger sees those assigned to it, with the goal it was handed, and nothing else of the case")
    void showsTheTraegerItsOwn() {
        fm.vorgeschlagen(durchgang, bestand.fall());
        var anna = fm.zugewiesen(durchgang, bestand.fall());

        var seine = traeger.liste(durchgang, "teilnahmen { id nachname ziel stand }").at("/teilnahmen");

        assertThat(seine.findValuesAsString("id")).containsExactly(anna);
        assertThat(seine.at("/0/ziel").asString()).isEqualTo("Ein Praktikum finden.");
        assertThat(fm.als("demo-traeger-2").liste(durchgang, "teilnahmen { id }").at("/teilnahmen")).isEmpty();
        var draht = new Draht(port).als("demo-traeger");
        assertThat(draht.frage("{ node(id: \"" + anna + "\") { ... on Teilnahme { zweck { hemmnis } } } }").code())
                .isEqualTo("FORBIDDEN");
        assertThat(draht.frage("{ teilnehmer(first: 100) { edges { node { nachname } } } }").text())
                .contains(seine.at("/0/nachname").asString());
    }

    @Test
    @DisplayName("M-05 a Träger sees of others what is offered, and of its own what the Jobcenter pays for and who comes")
    void showsOtherTraegerTheOfferAlone() {
        fm.zugewiesen(durchgang, bestand.fall());
        var felder = "{ rahmen { plaetze { hoechstens mindestens bezahlt } } "
                + "belegung { belegt frei zugewiesen angetreten reserviert wartend } }";

        var eigener = knoten("demo-traeger", durchgang, felder);
        var fremder = knoten("demo-traeger-2", durchgang, felder);

        assertThat(eigener.toString()).isEqualTo("{\"rahmen\":{\"plaetze\":{\"hoechstens\":3,\"mindestens\":0,"
                + "\"bezahlt\":0}},\"belegung\":{\"belegt\":1,\"frei\":2,\"zugewiesen\":1,\"angetreten\":0,"
                + "\"reserviert\":0,\"wartend\":0}}");
        assertThat(fremder.toString()).isEqualTo("{\"rahmen\":{\"plaetze\":{\"hoechstens\":3,\"mindestens\":null,"
                + "\"bezahlt\":null}},\"belegung\":{\"belegt\":1,\"frei\":2,\"zugewiesen\":null,\"angetreten\":null,"
                + "\"reserviert\":null,\"wartend\":null}}");
    }

    @Test
    @DisplayName("M-04, M-05 what is over, or of a draft, is there for its own Träger alone, by its id, too")
    void hidesFromOtherTraegerWhatIsOver() {
        var massnahme = bestand.massnahme();
        var vergangener = fm.geplant(massnahme, 3, LocalDate.now(clock).minusYears(1));
        var entworfener = fm.geplant(bestand.massnahme(Stand.ENTWURF, Zugang.OFFEN), 3, LocalDate.now(clock));
        var alle = "{ durchgaenge(vergangene: true) { id } }";

        for (var einer : List.of(vergangener, entworfener)) {
            assertThat(knoten("demo-traeger", einer, "{ id }").isObject()).isTrue();
            assertThat(knoten("demo-traeger-2", einer, "{ id }").isNull()).isTrue();
        }
        assertThat(massnahme("demo-traeger", massnahme, alle).findValuesAsString("id")).containsExactly(vergangener);
        assertThat(massnahme("demo-traeger-2", massnahme, alle).at("/durchgaenge")).isEmpty();
    }

    private JsonNode knoten(String login, String id, String felder) {
        return new Draht(port).als(login)
                .frage("{ node(id: \"" + id + "\") { ... on Durchgang " + felder + " } }")
                .an("/data/node");
    }

    private JsonNode massnahme(String login, String id, String felder) {
        return new Draht(port).als(login)
                .frage("{ massnahme(id: \"" + id + "\") " + felder + " }")
                .an("/data/massnahme");
    }

    @Test
    @DisplayName("M-06 it records who came, who was away, reports, and rates the goal; not of others")
    void letsTheTraegerWork() {
        var anna = fm.zugewiesen(durchgang, bestand.fall());
        var beginn = letzterArbeitstag(LocalDate.now(clock).minusDays(7));
        var gefehlt = letzterArbeitstag(LocalDate.now(clock).minusDays(1));

        traeger.vollzogen("teilnahmeAntreten", anna, ", tag: \"" + beginn + "\"");
        traeger.vollzogen("fehltagMelden", anna, ", tag: \"" + gefehlt + "\", entschuldigt: true");
        traeger.vollzogen("traegerberichtErfassen", anna, ", tag: \"" + gefehlt + "\", text: \"Kommt gern.\"");
        assertThat(traeger.mit("teilnahmezielBewerten", anna, ", erreichung: ERREICHT")
                .at("/fehler/0/meldung")
                .asString()).startsWith("Das Ziel wird am Ende bewertet");

        var fremder = fm.als("demo-traeger-2");
        assertThat(fremder.mit("fehltagMelden", anna, ", tag: \"" + gefehlt + "\", entschuldigt: true"))
                .isEqualTo(fremder.mit("fehltagMelden", kennungen.global(Teilnahme.class, "nie/gewesen"),
                        ", tag: \"" + gefehlt + "\", entschuldigt: true"));
        var stand = fm.liste(durchgang, "teilnahmen { id anwesenheit { nettotage anwesend fehltage nachzuholen "
                + "voraussichtlichesEnde } berichte { text } bewertungen { erreichung } }").at("/teilnahmen/0");
        assertThat(stand.at("/anwesenheit/nettotage").asInt()).isEqualTo(100);
        assertThat(stand.at("/anwesenheit/nachzuholen").asInt()).isEqualTo(1);
        assertThat(stand.at("/anwesenheit/voraussichtlichesEnde").asString()).isEqualTo(ende(beginn, 101).toString());
        assertThat(stand.at("/berichte/0/text").asString()).isEqualTo("Kommt gern.");
        assertThat(bewertetAmEnde(anna, gefehlt)).isEqualTo("ERREICHT");
    }

    private String bewertetAmEnde(String anna, LocalDate tag) {
        var ende = fm.ruft("teilnahmeBeenden", "teilnahmeId: \"" + anna + "\", tag: \"" + tag + "\"",
                "hinweise { regel meldung } fehler { meldung }");
        assertThat(ende.at("/fehler/0/meldung").asString()).contains("mit Grund abbrechen");
        assertThat(ende.at("/hinweise").findValuesAsString("regel")).containsExactly("T-06", "N-08");
        fm.vollzogen("teilnahmeAbbrechen", anna, ", tag: \"" + tag + "\", grund: ARBEIT_AUFGENOMMEN");
        assertThat(traeger.mit("teilnahmezielBewerten", anna, ", erreichung: TEILWEISE")
                .at("/fehler/0/meldung")
                .asString()).isEqualTo("Bitte sagen, was im Wege stand: Das Ziel ist nur zum Teil erreicht.");
        traeger.vollzogen("teilnahmezielBewerten", anna, ", erreichung: ERREICHT");
        return fm.liste(durchgang, "teilnahmen { bewertungen { erreichung } }")
                .at("/teilnahmen/0/bewertungen/0/erreichung")
                .asString();
    }

    @Test
    @DisplayName("M-06 who has gone stays in sight of her Träger for reports, and leaves a free place")
    void keepsWhoHasGoneForAWhile() {
        var fall = bestand.fall();
        var anna = fm.zugewiesen(durchgang, fall);
        var beginn = LocalDate.now(clock).minusDays(7);
        fm.vollzogen("teilnahmeAntreten", anna, ", tag: \"" + beginn + "\"");

        var ohne = fm.mit("teilnahmeAbbrechen", anna,
                ", tag: \"" + LocalDate.now(clock).plusDays(1) + "\", grund: ANDERER");
        fm.vollzogen("teilnahmeAbbrechen", anna, ", tag: \"" + beginn.plusDays(2) + "\", grund: ARBEIT_AUFGENOMMEN");

        assertThat(ohne.at("/fehler").findValuesAsString("feld")).containsExactlyInAnyOrder("tag", "worte");
        traeger.vollzogen("traegerberichtErfassen", anna, ", tag: \"" + beginn.plusDays(2) + "\", text: \"Gut.\"");
        assertThat(fm.belegung(durchgang).at("/belegung/frei").asInt()).isEqualTo(3);
        assertThat(fm.frage("{ fall(id: \"" + fall + "\") { teilnahmen { id stand letzterTag } } }")
                .an("/data/fall/teilnahmen/0/stand")
                .asString()).isEqualTo("ABGEBROCHEN");
    }

    @Test
    @DisplayName("nobody learns of foreign cases by a waiting list")
    void hidesForeignCases() {
        var schwedt = fm.als("demo-fallmanager-2");
        var voll = fm.geplant(bestand.massnahme(), 1, LocalDate.now(clock).minusDays(7));
        var anna = fm.zugewiesen(voll, bestand.fall());
        var berta = schwedt.vorgeschlagen(voll, bestand.fall(Fallbestand.inSchwedt()));

        assertThat(schwedt.zuweisen(berta, "").at("/warteplatz").asInt()).isEqualTo(1);
        assertThat(schwedt.liste(voll, "teilnahmen { id }").at("/teilnahmen").findValuesAsString("id"))
                .containsExactly(berta);
        assertThat(schwedt.zuweisen(anna, "").toString())
                .isEqualTo(schwedt.zuweisen(kennungen.global(Teilnahme.class, "nie/gewesen"), "").toString());
        fm.vollzogen("teilnehmerZurueckziehen", anna, ", grund: UMZUG");
        assertThat(fm.liste(voll, "nachruecker { id } durchgang { belegung { wartend } }").toString())
                .isEqualTo("{\"nachruecker\":[],\"durchgang\":{\"belegung\":{\"wartend\":1}}}");
        assertThat(schwedt.liste(voll, "nachruecker { id }").at("/nachruecker")).hasSize(1);
    }

    @Test
    @DisplayName("M-06 only who leads a case, or deputises, acts for it")
    void letsOnlyTheRightOneAct() {
        var fall = bestand.fall(Fallbestand.gefuehrt("Prenzlau", "jemand-anders"));

        var antwort = fm.vorschlagen(durchgang, fall,
                "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Praktikum.\"", "");

        assertThat(antwort.at("/fehler").findValuesAsString("code")).containsExactly("NICHT_BEFUGT");
    }

    private LocalDate letzterArbeitstag(LocalDate bis) {
        return gegebenheiten.istArbeitstag(bis) ? bis : letzterArbeitstag(bis.minusDays(1));
    }

    private LocalDate ende(LocalDate beginn, int tage) {
        return beginn.datesUntil(beginn.plusYears(2))
                .filter(gegebenheiten::istArbeitstag)
                .skip(tage - 1L)
                .findFirst()
                .orElseThrow();
    }
}
