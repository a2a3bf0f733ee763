package de.passgenau.api.fristen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("E-03 what is due is told to whoever works in the Geschäftsstelle, with its reason")
class FristenTests {

    private static final String FRISTEN = """
            query($suche: FristenSuche, $first: Int, $after: String) {
              fristen(suche: $suche, first: $first, after: $after) {
                totalCount
                pageInfo { hasNextPage endCursor }
                edges { node { faelligAm tage zustand versaeumt beendetAm erklaerung
                  regel { kennung nummer titel bereich kapitel } fall { id fallnummer } } } } }
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler zaehler;
    private Draht fallmanager = new Draht(0);

    @BeforeEach
    void open() {
        fallmanager = new Draht(port);
    }

    @Test
    void tellsWhyItIsDueAsSoonAsTheCaseIsStored() {
        var fall = lege(mitAntrag(Fallbestand.inPrenzlau(), 60));

        var frist = von(fall, "UEBERFAELLIG").an("/data/fristen/edges/0/node");

        assertThat(frist.at("/regel/kennung").asString()).isEqualTo("E-03");
        assertThat(frist.at("/regel/bereich").asString()).isEqualTo("EINSTIEG");
        assertThat(frist.at("/fall/fallnummer").asString()).isEqualTo(fall.fallnummer());
        assertThat(frist.at("/versaeumt").asInt()).isEqualTo(1);
        assertThat(frist.at("/tage").asInt()).isNegative();
        assertThat(frist.at("/erklaerung").asString()).startsWith("Einstiegsberatung (E-03): spätestens 10 Arbeitstage "
                + "nach dem vollständigen Antrag vom ").contains(", gezählt ab ", ": fällig am ");
    }

    @Test
    void knowsAChangeWhenItsCallerIsAnswered() {
        var fall = lege(mitAntrag(Fallbestand.inPrenzlau(), 60));
        assertThat(anzahl(fallmanager, fall)).isEqualTo(1);

        lege(Fallbestand.im(Zustand.GESPERRT, fall));

        assertThat(anzahl(fallmanager, fall)).isZero();
    }

    @Test
    void tellsNobodyOutsideTheGeschaeftsstelle() {
        var fall = lege(mitAntrag(Fallbestand.inSchwedt(), 60));

        assertThat(anzahl(fallmanager, fall)).isZero();
        assertThat(anzahl(fallmanager.als("demo-fallmanager-2"), fall)).isEqualTo(1);
        assertThat(fallmanager.als("demo-leistung").frage("{ fristen { totalCount } }").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void narrowsDownToOwnCases() {
        var fremd = lege(mitAntrag(Fallbestand.von(Fallbestand.person("Ada", "Fremd"),
                new Zustaendigkeit("Prenzlau", "kollegin-" + UUID.randomUUID()), "51312"), 60));

        assertThat(suche(Map.of("fallId", id(fremd), "fallmanager", List.of(fremd.fallmanager()))).an(
                "/data/fristen/totalCount").asInt()).isEqualTo(1);
        assertThat(suche(Map.of("fallId", id(fremd), "nurEigene", true)).an("/data/fristen/totalCount").asInt())
                .isZero();
    }

    @Test
    void readsTheStoreOnceWhateverTheSizeOfThePage() {
        for (int i = 0; i < 12; i++) {
            lege(mitAntrag(Fallbestand.inPrenzlau(), 40 + i));
        }

        assertThat(readsOf(1)).isEqualTo(1);
        assertThat(readsOf(12)).isEqualTo(1);
        assertThat(readsOf(0)).isZero();
    }

    @Test
    void turnsPagesAndRefusesForeignMarks() {
        for (int i = 0; i < 3; i++) {
            lege(mitAntrag(Fallbestand.inPrenzlau(), 90 + i));
        }
        var erste = fallmanager.frage(FRISTEN, Map.of("first", 2));
        var ende = erste.an("/data/fristen/pageInfo/endCursor").asString();
        var zweite = fallmanager.frage(FRISTEN, Map.of("first", 2, "after", ende));

        assertThat(erste.an("/data/fristen/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(zweite.an("/data/fristen/edges/0/node/faelligAm").asString())
                .isGreaterThanOrEqualTo(erste.an("/data/fristen/edges/1/node/faelligAm").asString());
        assertThat(zweite.an("/data/fristen/edges/0/node/fall/id").asString())
                .isNotEqualTo(erste.an("/data/fristen/edges/1/node/fall/id").asString());
        assertThat(fallmanager.frage(FRISTEN, Map.of("after", "erfunden")).code()).isEqualTo("BAD_REQUEST");
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(fall);
    }

    private int readsOf(int first) {
        return zaehler.readsOf("faelle", () -> assertThat(
                fallmanager.frage(FRISTEN, Map.of("first", first)).an("/errors").isMissingNode()).isTrue());
    }

    private int anzahl(Draht wer, Fall fall) {
        return wer.frage(FRISTEN, Map.of("suche", Map.of("fallId", id(fall), "regeln", List.of("E-03"))))
                .an("/data/fristen/totalCount")
                .asInt();
    }

    private Antwort von(Fall fall, String zustand) {
        return suche(Map.of("fallId", id(fall), "zustaende", List.of(zustand)));
    }

    private Antwort suche(Map<String, ?> suche) {
        return fallmanager.frage(FRISTEN, Map.of("suche", suche));
    }

    private String id(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    private Fall mitAntrag(Fall fall, int vorTagen) {
        var tag = LocalDate.now(clock).minusDays(vorTagen);
        return Fallbestand.mit(fall, fall.verlauf()
                .mit(Ereignis.von(Kopf.neu(new EintragId("a"), tag, "anna"), Ereignis.Art.ANTRAG_VOLLSTAENDIG, tag,
                        null)));
    }
}
