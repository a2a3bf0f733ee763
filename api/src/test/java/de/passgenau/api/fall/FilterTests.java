package de.passgenau.api.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Taten;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("K-01, P-04, U-01 cases are found by category, target group, Hemmnisse and Fallmanager")
class FilterTests {

    private static final String FAELLE = "query($s: FaelleSuche) { faelle(suche: $s, first: 100) { totalCount edges { "
            + "node { fallnummer } } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    private Draht fallmanager = new Draht(0);
    /** Nobody else has cases under this name. */
    private final String kollegin = "kollegin-" + UUID.randomUUID();
    private String wohnung = "";
    private String beides = "";
    private String geloest = "";
    private String jung = "";

    @BeforeEach
    void tellFourCases() {
        fallmanager = new Draht(port);
        wohnung = lege(beraten(Kundenkategorie.A).tut(Taten.hemmnis(Hemmnisart.WOHNUNG)));
        beides = lege(beraten(Kundenkategorie.C)
                .tut(Taten.hemmnis(Hemmnisart.WOHNUNG), Taten.hemmnis(Hemmnisart.SPRACHE)));
        geloest = lege(solvesWohnung(beraten(Kundenkategorie.C)
                .tut(Taten.hemmnis(Hemmnisart.SPRACHE), Taten.hemmnis(Hemmnisart.WOHNUNG))));
        jung = lege(Fallarbeit.mit(Fallarbeit.geboren("2006-06-15"), "2026-03-02")
                .tut(Taten.zielgruppe(Zielgruppe.VERMITTLUNGSKUNDEN, "2026-03-02")));
    }

    @Test
    void findsByEachOfThem() {
        assertThat(funde(Map.of())).containsExactlyInAnyOrder(wohnung, beides, geloest, jung);
        assertThat(funde(Map.of("kategorien", List.of("A")))).containsExactly(wohnung);
        assertThat(funde(Map.of("kategorien", List.of("A", "C"))))
                .containsExactlyInAnyOrder(wohnung, beides, geloest);
        assertThat(funde(Map.of("zielgruppen", List.of("VERMITTLUNGSKUNDEN")))).containsExactly(jung);
        assertThat(funde(Map.of("hemmnisse", List.of("WOHNUNG", "SPRACHE"))))
                .containsExactlyInAnyOrder(wohnung, beides, geloest);
        assertThat(funde(Map.of("alleHemmnisse", List.of("WOHNUNG", "SPRACHE")))).containsExactly(beides);
        assertThat(funde(Map.of("hemmnisstaende", List.of("ERFOLGREICH_ERLEDIGT")))).containsExactly(geloest);
    }

    @Test
    void combinesThem() {
        assertThat(funde(Map.of("kategorien", List.of("C"), "hemmnisse", List.of("WOHNUNG"))))
                .containsExactly(beides);
        assertThat(funde(Map.of("kategorien", List.of("A"), "alleHemmnisse", List.of("SPRACHE")))).isEmpty();
        assertThat(funde(Map.of("hemmnisse", List.of("WOHNUNG"), "hemmnisstaende", List.of("ERFOLGREICH_ERLEDIGT"))))
                .containsExactly(geloest);
        assertThat(funde(Map.of("hemmnisse", List.of("SPRACHE"), "hemmnisstaende", List.of("ERFOLGREICH_ERLEDIGT"))))
                .isEmpty();
        assertThat(funde(Map.of("hemmnisse", List.of("SPRACHE"), "alleHemmnisse", List.of("WOHNUNG"), "zustaende",
                List.of("OFFEN")))).containsExactly(beides);
        assertThat(funde(Map.of("zielgruppen", List.of("VERMITTLUNGSKUNDEN"), "kategorien", List.of("A")))).isEmpty();
    }

    @Test
    void takesAnEmptyListForNoWish() {
        assertThat(funde(Map.of("kategorien", List.of(), "zielgruppen", List.of(), "hemmnisse", List.of(),
                "alleHemmnisse", List.of(), "hemmnisstaende", List.of()))).hasSize(4);
        assertThat(funde(Map.of("hemmnisse", List.of(), "hemmnisstaende", List.of("ERFOLGREICH_ERLEDIGT"))))
                .containsExactly(geloest);
    }

    @Test
    void findsNothingOfAnUnknownFallmanagerAndRefusesUnknownCodes() {
        assertThat(frage(Map.of("fallmanager", List.of("niemand"))).an("/data/faelle/totalCount").asInt()).isZero();
        assertThat(frage(Map.of("fallmanager", List.of(kollegin), "nurEigene", true)).an("/data/faelle/edges")
                .toString()).doesNotContain(wohnung);
        assertThat(frage(Map.of("kategorien", List.of("Q"))).code()).isEqualTo("BAD_REQUEST");
        assertThat(frage(Map.of("hemmnisse", List.of("FAULHEIT"))).code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kategorien: [A]", "zielgruppen: []", "hemmnisse: [SUCHT]", "alleHemmnisse: [SUCHT]",
            "hemmnisstaende: [ERKANNT]"})
    void tellsNobodyWhoMayNotSeeIt(String suche) {
        var antwort = fallmanager.als("demo-service").frage("{ faelle(suche: {" + suche + "}) { totalCount } }");

        assertThat(antwort.code()).isEqualTo("FORBIDDEN");
    }

    private List<String> funde(Map<String, ?> suche) {
        var mit = new HashMap<String, Object>(suche);
        mit.put("fallmanager", List.of(kollegin));
        return frage(mit).an("/data/faelle/edges")
                .valueStream()
                .map(edge -> edge.at("/node/fallnummer").asString())
                .toList();
    }

    private Antwort frage(Map<String, ?> suche) {
        return fallmanager.frage(FAELLE, Map.of("s", suche));
    }

    private static Fallarbeit beraten(Kundenkategorie kategorie) {
        return Fallarbeit.am("2026-03-02").tut(Taten.einstiegsberatung("2026-03-02", kategorie));
    }

    private static Fallarbeit solvesWohnung(Fallarbeit arbeit) {
        var hemmnis = arbeit.letzte(Hemmnis.class);
        return arbeit.tut(
                new HemmnisStandSetzen(hemmnis, Bearbeitungsstand.IN_BEARBEITUNG, arbeit.heute(), null),
                new HemmnisStandSetzen(hemmnis, Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, arbeit.heute(), null));
    }

    private String lege(Fallarbeit arbeit) {
        var muster = Fallbestand.von(Fallbestand.person("Ada", "Filter"), new Zustaendigkeit("Prenzlau", kollegin),
                "51312");
        return new Fallbestand(store, liste).lege(Fallbestand.mit(muster, arbeit.voll())).fallnummer();
    }
}
