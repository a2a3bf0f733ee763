package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

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
class PlatzvergabeTests {

    private static final int ANSTURM = 100;

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    private Kursgang fm = new Kursgang(new Draht(0));
    private Katalogbestand bestand;
    private String massnahme = "";
    private String durchgang = "";

    @BeforeEach
    void plan() {
        fm = new Kursgang(new Draht(port));
        bestand = new Katalogbestand(anwendung);
        massnahme = bestand.massnahme();
        durchgang = fm.geplant(massnahme, 1, beginn());
    }

    private LocalDate beginn() {
        return LocalDate.now(clock).minusDays(7);
    }

    @Test
    @DisplayName("N-08 nobody is proposed without Hemmnis, effect and goal, and all that is missing is said at once")
    void demandsAPurpose() {
        var fall = bestand.fall();

        var leer = fm.vorschlagen(durchgang, fall, "hemmnis: SCHULDEN, wirkung: \" \", ziel: \"\"", "");
        var krank = fm.vorschlagen(durchgang, fall,
                "hemmnis: TAGESSTRUKTUR, wirkung: \"Die Depression wird besser.\", ziel: \"Praktikum\"", "");

        assertThat(leer.at("/fehler").findValuesAsString("feld")).containsExactlyInAnyOrder("zweck.hemmnis",
                "zweck.wirkung", "zweck.ziel");
        assertThat(krank.at("/fehler").findValuesAsString("code")).containsExactly("GESUNDHEITSANGABE");
        assertThat(fm.liste(durchgang, "teilnahmen { id }").at("/teilnahmen")).isEmpty();
    }

    @Test
    @DisplayName("M-06 from the proposal to the place, or to the waiting list with its position, and up again")
    void givesPlacesInTheirOrder() {
        var anna = fm.zugewiesen(durchgang, bestand.fall());
        var berta = fm.vorgeschlagen(durchgang, bestand.fall());
        var clara = fm.vorgeschlagen(durchgang, bestand.fall());

        var ohne = fm.zuweisen(berta, ", sonstWarten: false");
        assertThat(ohne.at("/fehler/0/code").asString()).isEqualTo("KEIN_PLATZ");
        assertThat(ohne.at("/teilnahme/stand").asString()).isEqualTo("VORGESCHLAGEN");
        assertThat(fm.zuweisen(berta, "").at("/warteplatz").asInt()).isEqualTo(1);
        assertThat(fm.zuweisen(clara, "").at("/warteplatz").asInt()).isEqualTo(2);
        assertThat(fm.belegung(durchgang).at("/belegung/wartend").asInt()).isEqualTo(2);

        fm.vollzogen("teilnehmerVorziehen", clara, ", grund: \"Die Zusage des Betriebs gilt nur kurz.\"");
        fm.vollzogen("teilnehmerZurueckziehen", anna, ", grund: ARBEIT_AUFGENOMMEN");
        assertThat(fm.liste(durchgang, "nachruecker { id }").at("/nachruecker").findValuesAsString("id"))
                .containsExactly(clara);
        assertThat(fm.zuweisen(berta, "").at("/fehler/0/meldung").asString())
                .isEqualTo("Was frei ist, steht anderen zu, die vor ihr warten; diese Person wartet an Stelle 2.");
        assertThat(fm.zuweisen(clara, "").at("/teilnahme/stand").asString()).isEqualTo("ZUGEWIESEN");
        assertThat(fm.belegung(durchgang).at("/belegung/frei").asInt()).isZero();
    }

    @Test
    @DisplayName("M-06 a reservation holds a place for as long as the published order allows")
    void reservesForAWhile() {
        var anna = fm.vorgeschlagen(durchgang, bestand.fall());
        var heute = LocalDate.now(clock);

        var zuLang = fm.mit("platzReservieren", anna, ", bis: \"" + heute.plusDays(15) + "\"");
        fm.vollzogen("platzReservieren", anna, ", bis: \"" + heute.plusDays(14) + "\"");

        assertThat(zuLang.at("/fehler").findValuesAsString("feld")).containsExactly("bis");
        assertThat(fm.belegung(durchgang).at("/belegung/reserviert").asInt()).isEqualTo(1);
        assertThat(fm.zuweisen(fm.vorgeschlagen(durchgang, bestand.fall()), "").at("/warteplatz").asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("N-13 a second similar Maßnahme within 24 months needs a reason, one that shuts out takes none")
    void guardsAgainstRepetition() {
        var fall = bestand.fall();
        fm.vorgeschlagen(durchgang, fall);
        var zweiter = fm.geplant(massnahme, 5, beginn());
        var zweck = "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Praktikum.\"";

        var ohne = fm.vorschlagen(zweiter, fall, zweck, "");
        var mit = fm.vorschlagen(zweiter, fall, zweck, ", wiederholungsgrund: \"Im Sommer fehlte die Kita.\"");
        var nochmal = fm.vorschlagen(durchgang, fall, zweck, ", wiederholungsgrund: \"Noch einmal.\"");

        assertThat(ohne.at("/fehler").findValuesAsString("feld")).containsExactly("wiederholungsgrund");
        assertThat(mit.at("/fehler")).isEmpty();
        assertThat(nochmal.at("/fehler").findValuesAsString("feld")).containsExactly("fallId");
        assertThat(gesperrt(fall).at("/fehler/0/meldung").asString()).contains("24 Monate").contains("gesperrt");
    }

    private JsonNode gesperrt(String fall) {
        var zugang = new Zugang(null, "werkstatt", 24);
        var erster = fm.geplant(bestand.massnahme(Stand.VEROEFFENTLICHT, zugang), 5, beginn());
        var anderer = fm.geplant(bestand.massnahme(Stand.VEROEFFENTLICHT, zugang), 5, beginn());
        fm.vorgeschlagen(erster, fall);
        return fm.vorschlagen(anderer, fall, "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Praktikum.\"",
                ", wiederholungsgrund: \"Trotzdem.\"");
    }

    @Test
    @DisplayName("N-15 whom the admission rule keeps out comes in with a reason that is recorded, and what is unknown is said")
    void looksAtTheAdmissionRule() {
        var zweck = "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Praktikum.\"";
        var nurJunge = mitRegel("Alter unter 18");

        var ohne = vorschlagenMitHinweis(nurJunge, bestand.fall(), zweck, "");
        var mit = vorschlagenMitHinweis(nurJunge, bestand.fall(), zweck, ", zulassungsgrund: \"So entschieden.\"");
        var erfuellt = vorschlagenMitHinweis(mitRegel("Alter ab 18"), bestand.fall(), zweck, "");

        assertThat(ohne.at("/fehler").findValuesAsString("feld")).containsExactly("zulassungsgrund");
        assertThat(ohne.at("/hinweise").findValuesAsString("regel")).containsExactly("N-15");
        assertThat(mit.at("/fehler")).isEmpty();
        assertThat(mit.at("/hinweise/0/meldung").asString()).contains("nicht in Frage");
        assertThat(mit.at("/teilnahme/verlauf/0/begruendung/worte").asString()).isEqualTo("So entschieden.");
        assertThat(fm.zuweisen(mit.at("/teilnahme/id").asString(), "").at("/fehler")).isEmpty();
        assertThat(erfuellt.at("/fehler")).isEmpty();
        assertThat(erfuellt.at("/hinweise")).isEmpty();
    }

    @Test
    @DisplayName("N-15, X-05 the age that a Maßnahme is made for keeps people out like a written rule")
    void looksAtWhomTheMassnahmeIsMadeFor() {
        var zweck = "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Praktikum.\"";
        var nurJunge = fm.geplant(bestand.massnahmeBis(17), 5, beginn());

        var ohne = vorschlagenMitHinweis(nurJunge, bestand.fall(), zweck, "");
        var mit = vorschlagenMitHinweis(nurJunge, bestand.fall(), zweck, ", zulassungsgrund: \"So entschieden.\"");

        assertThat(ohne.at("/fehler").findValuesAsString("feld")).containsExactly("zulassungsgrund");
        assertThat(mit.at("/fehler")).isEmpty();
        assertThat(mit.at("/hinweise").findValuesAsString("regel")).containsExactly("N-15");
    }

    private String mitRegel(String regel) {
        return fm.geplant(bestand.massnahme(Stand.VEROEFFENTLICHT, new Zugang(regel, null, 0)), 5, beginn());
    }

    private JsonNode vorschlagenMitHinweis(String wohin, String fall, String zweck, String mehr) {
        return fm.ruft("teilnehmerVorschlagen",
                "durchgangId: \"" + wohin + "\", fallId: \"" + fall + "\", zweck: {" + zweck + "}" + mehr,
                "teilnahme { id verlauf { begruendung { grund worte } } } hinweise { regel meldung } "
                        + "fehler { feld code meldung }");
    }

    @Test
    @DisplayName("M-06 a call that is repeated is carried out once, and nobody is proposed for what is not published")
    void repeatsNothing() {
        var fall = bestand.fall();
        var zweck = "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Praktikum.\"";
        var einmal = fm.vorschlagen(durchgang, fall, zweck, ", clientMutationId: \"" + durchgang + "\"");
        var zweimal = fm.vorschlagen(durchgang, fall, zweck, ", clientMutationId: \"" + durchgang + "\"");
        var entwurf = fm.geplant(bestand.massnahme(Stand.ENTWURF, Zugang.OFFEN), 5, beginn());

        assertThat(zweimal).isEqualTo(einmal);
        assertThat(zweimal.at("/fehler")).isEmpty();
        assertThat(fm.vorschlagen(entwurf, bestand.fall(), zweck, "").at("/fehler/0/meldung").asString())
                .contains("nicht veröffentlicht");
    }

    @Test
    @DisplayName("M-06 who is to fill the week of somebody who is in a Maßnahme already is told so, and is not stopped")
    void pointsToAnotherOneAtTheSameTime() {
        var fall = bestand.fall();
        var erster = fm.geplant(bestand.massnahme(), 2, beginn());
        var zweiter = fm.geplant(bestand.massnahme(), 2, beginn());
        fm.zugewiesen(erster, fall);

        assertThat(gleichzeitig(zweiter, fall, "false").findValuesAsString("regel")).containsExactly("M-06");
        assertThat(gleichzeitig(zweiter, bestand.fall(), "false")).isEmpty();
        assertThat(gleichzeitig(fm.geplant(bestand.massnahme(), 2, beginn()), fall, "true")).as("part time").isEmpty();
    }

    private JsonNode gleichzeitig(String durchgang, String fall, String teilzeit) {
        var antwort = fm.ruft("teilnehmerVorschlagen", "durchgangId: \"" + durchgang + "\", fallId: \"" + fall
                + "\", teilzeit: " + teilzeit
                + ", zweck: {hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt.\", ziel: \"Arbeit.\"}",
                "hinweise { regel meldung } fehler { meldung }");
        assertThat(antwort.at("/fehler")).isEmpty();
        return antwort.at("/hinweise");
    }

    @Test
    @DisplayName("M-06, M-03 of a hundred who want the last place at once exactly one gets it, and each of the others a position of her own")
    void givesTheLastPlaceOnce() throws Exception {
        var alle = IntStream.range(0, ANSTURM).mapToObj(i -> fm.vorgeschlagen(durchgang, bestand.fall())).toList();

        var antworten = zugleich(alle);

        assertThat(antworten).filteredOn(eine -> eine.at("/fehler").isEmpty())
                .singleElement()
                .satisfies(eine -> assertThat(eine.at("/teilnahme/stand").asString()).isEqualTo("ZUGEWIESEN"));
        var andere = antworten.stream().filter(eine -> !eine.at("/fehler").isEmpty()).toList();
        assertThat(andere).allSatisfy(eine -> {
            assertThat(eine.at("/fehler/0/code").asString()).isEqualTo("KEIN_PLATZ");
            assertThat(eine.at("/teilnahme/stand").asString()).isEqualTo("WARTELISTE");
        });
        assertThat(andere.stream().map(eine -> eine.at("/warteplatz").asInt()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(1, ANSTURM).boxed().toList());
        assertThat(fm.belegung(durchgang).at("/belegung/zugewiesen").asInt()).isEqualTo(1);
        assertThat(fm.belegung(durchgang).at("/belegung/wartend").asInt()).isEqualTo(ANSTURM - 1);
    }

    private List<JsonNode> zugleich(List<String> teilnahmen) throws Exception {
        var start = new CyclicBarrier(teilnahmen.size());
        var aufrufe = teilnahmen.stream()
                .<Callable<JsonNode>>map(eine -> () -> {
                    start.await();
                    return fm.zuweisen(eine, "");
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(teilnahmen.size())) {
            var antworten = new ArrayList<JsonNode>();
            for (var antwort : threads.invokeAll(aufrufe)) {
                antworten.add(antwort.get());
            }
            return antworten;
        }
    }
}
