package de.passgenau.api.massnahme.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a revision reads of decisions in the catalogue. */
@Anwendungstest
class KatalogvermerkTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    @Autowired
    private ApplicationContext anwendung;

    @Test
    @DisplayName("M-04 who has changed and called off a Maßnahme stands in the protocol, and who has tried in vain does not")
    void saysWhoHasDecidedOnAMassnahme() {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Revisionsfest"));
        var id = kennungen.global(Massnahme.class, massnahme.kennung());
        var leitung = Katalogdraht.als(port, "demo-leitung");

        var geaendert = leitung.vollziehe("massnahmeAendern",
                Map.of("id", id, "version", massnahme.version(), "steckbrief", Map.of("titel", "Anders")));
        leitung.vollziehe("massnahmeAbsagen", Map.of("id", id, "version", 1, "grund", "Zu alt."));
        leitung.vollziehe("massnahmeAbsagen", geaendert, Map.of("grund", "Kein Bedarf."));

        assertThat(vermerke(id)).containsExactly("demo-leitung massnahmeAbsagen Massnahme",
                "demo-leitung massnahmeAendern Massnahme");
    }

    @Test
    @DisplayName("M-05 who has planned a Durchgang and called it off stands in the protocol")
    void saysWhoHasPlannedADurchgang() {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Planfest"));
        var gang = new Kursgang(new Draht(port));
        var durchgang = gang.geplant(kennungen.global(Massnahme.class, massnahme.kennung()), 5,
                LocalDate.now(clock).plusDays(30));

        new Draht(port).frage("mutation { durchgangAbsagen(eingabe: {id: \"" + durchgang
                + "\", version: 1, grund: \"Zu wenige.\"}) { fehler { meldung } } }");

        assertThat(vermerke(durchgang)).containsExactly("demo-fallmanager durchgangAbsagen Durchgang",
                "demo-fallmanager durchgangPlanen Durchgang");
    }

    @Test
    @DisplayName("M-06 whoever does something to a Teilnahme stands in the protocol of its case, the Träger too, and what for")
    void saysWhoHasActedOnATeilnahme() {
        var bestand = new Katalogbestand(anwendung);
        var gang = new Kursgang(new Draht(port));
        var fall = bestand.fall();
        var teilnahme = gang.zugewiesen(gang.geplant(bestand.massnahme(), 3, LocalDate.now(clock).minusDays(3)), fall);

        new Draht(port).als("demo-traeger")
                .frage("mutation { teilnahmeAntreten(eingabe: {teilnahmeId: \"" + teilnahme + "\", tag: \""
                        + LocalDate.now(clock).minusDays(1) + "\"}) { fehler { meldung } } }");

        assertThat(new Draht(port).als("demo-revision")
                .frage("{ protokoll(suche: {fallId: \"" + fall + "\", arten: [GEAENDERT]}, first: 100) { edges { node "
                        + "{ anrufer feld zweck faelle } } } }")
                .an("/data/protokoll/edges")
                .valueStream()
                .map(edge -> edge.at("/node/anrufer").asString() + ' ' + edge.at("/node/feld").asString() + ' '
                        + edge.at("/node/zweck").asString() + ' ' + edge.at("/node/faelle").asInt())
                .distinct()).contains("demo-fallmanager teilnehmerVorschlagen FALLBEARBEITUNG 1",
                        "demo-fallmanager teilnehmerZuweisen FALLBEARBEITUNG 1",
                        "demo-traeger teilnahmeAntreten MASSNAHMEDURCHFUEHRUNG 1");
    }

    /** The newest first. */
    private List<String> vermerke(String objekt) {
        return new Draht(port).als("demo-revision")
                .frage("{ protokoll(suche: {arten: [KATALOG]}, first: 100) { edges { node { anrufer feld faelle "
                        + "angaben { name wert } } } } }")
                .an("/data/protokoll/edges")
                .valueStream()
                .map(edge -> edge.at("/node"))
                .filter(eintrag -> eintrag.at("/angaben").findValuesAsString("wert").contains(objekt))
                .map(eintrag -> eintrag.at("/anrufer").asString() + ' ' + eintrag.at("/feld").asString() + ' '
                        + eintrag.at("/angaben")
                                .findValuesAsString("wert")
                                .stream()
                                .filter(wert -> wert.matches("Massnahme|Durchgang"))
                                .findFirst()
                                .orElse(""))
                .toList();
    }
}
