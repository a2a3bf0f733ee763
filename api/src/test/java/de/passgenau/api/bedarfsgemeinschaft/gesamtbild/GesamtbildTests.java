package de.passgenau.api.bedarfsgemeinschaft.gesamtbild;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.eines;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Staerke;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class GesamtbildTests {

    private static final String BILD = "{ bedarfsgemeinschaft(id: \"%s\") { gesamtbild { mitglied { vorname } kategorie "
            + "zielberuf offenePunkte { art bereich prioritaet stand } chancen { bereich text } } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Lesezaehler zaehler;
    private Draht draht = new Draht(0);
    private Haushaltsdraht fallmanager = new Haushaltsdraht(draht);
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        fallmanager = new Haushaltsdraht(draht);
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("K-05 the open points and chances of all members side by side")
    void showsOpenPointsAndChancesSideBySide() {
        var bg = mitFaellen();
        ergaenze(fall(bg, "Wanda"), Hemmnisart.KINDERBETREUUNG, Hemmnisart.SPRACHE);
        ergaenze(fall(bg, "Jan"), Hemmnisart.MOBILITAET, Hemmnisart.SCHULDEN);

        var bild = draht.frage(BILD.formatted(bg.at("/id").asString())).an("/data/bedarfsgemeinschaft/gesamtbild");

        assertThat(bild).hasSize(2);
        assertThat(bild.at("/0").toString()).isEqualTo("{\"mitglied\":{\"vorname\":\"Wanda\"},\"kategorie\":\"C\","
                + "\"zielberuf\":\"Köchin\",\"offenePunkte\":[{\"art\":\"KINDERBETREUUNG\",\"bereich\":"
                + "\"RAHMENBEDINGUNGEN\",\"prioritaet\":1,\"stand\":\"ERKANNT\"}],\"chancen\":[{\"bereich\":"
                + "\"SOZIALE_KOMPETENZEN\",\"text\":\"Arbeitet gern im Team.\"}]}");
        assertThat(bild.at("/1/offenePunkte/0/art").asString()).isEqualTo("MOBILITAET");
    }

    @Test
    @DisplayName("K-05 nothing of a case that is not open to the caller")
    void leavesOutCasesOfAnotherGeschaeftsstelle() {
        var bg = mitFaellen();
        var jan = fall(bg, "Jan");
        store.save(new Fall(jan.id(), jan.version(), jan.schema(), jan.fallnummer(), jan.namensschluessel(),
                jan.bgId(), new Zustaendigkeit("Schwedt", "demo-fallmanager-2"),
                jan.person(), jan.verlauf(), jan.einwilligungen(), jan.pool(), jan.traeger(), jan.zustand(),
                jan.verwahrung(),
                jan.schluessel(), jan.spur()));

        assertThat(draht.frage(BILD.formatted(bg.at("/id").asString())).text()).contains("Wanda").doesNotContain("Jan");
        assertThat(draht.als("demo-leistung").frage(BILD.formatted(bg.at("/id").asString())).code())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void readsAllCasesAtOnce() {
        var id = mitFaellen().at("/id").asString();

        assertThat(zaehler.readsOf("faelle", () -> draht.frage(BILD.formatted(id)))).isEqualTo(1);
    }

    private JsonNode mitFaellen() {
        var bg = fallmanager.anlegen(Map.of(), person("Wanda", "1988-06-15", "ANTRAGSTELLER", heute),
                person("Jan", "1986-07-12", "PARTNER", heute)).at("/bedarfsgemeinschaft");
        for (var name : List.of("Wanda", "Jan")) {
            bg = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, name)))
                    .at("/bedarfsgemeinschaft");
        }
        return bg;
    }

    private Fall fall(JsonNode bg, String vorname) {
        var id = kennungen.id(Fall.class, eines(bg, vorname).at("/fall/id").asString());
        return Objects.requireNonNull(store.findById(new FallId(id), Fall.class));
    }

    private void ergaenze(Fall fall, Hemmnisart offen, Hemmnisart erledigt) {
        var profil = new Profilangaben(new Zielberuf("29301", "Köchin", false), List.of(),
                List.of(new Staerke(Bereich.SOZIALE_KOMPETENZEN, Ursachenort.PERSON, "Arbeitet gern im Team.")),
                List.of(), List.of(), List.of(), Rahmenbedingungen.offen(), List.of(), null);
        var verlauf = fall.verlauf()
                .mit(new Profilfassung(kopf("p"), heute, profil))
                .mit(new Hemmnis(kopf("h1"), offen, Ursachenort.UMFELD, 1, "Für den Zielberuf.", null))
                .mit(new Hemmnis(kopf("h2"), erledigt, Ursachenort.UMFELD, 2, "Für den Zielberuf.", null))
                .mit(new Standwechsel(kopf("s"), new EintragId("h2"), Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, heute,
                        null))
                .mit(new Kategorieentscheidung(kopf("k"), Kundenkategorie.C, heute, "Ergebnis der Beratung", null));
        store.save(fall.fortgeschrieben(verlauf, fall.spur()));
    }

    private Kopf kopf(String id) {
        return Kopf.neu(new EintragId(id), heute, "demo-fallmanager");
    }
}
