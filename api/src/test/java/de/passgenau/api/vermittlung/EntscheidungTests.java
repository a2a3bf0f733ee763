package de.passgenau.api.vermittlung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichlauf.Platz;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.protokoll.Abgleichprotokoll;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Uebersteuerung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("A ranking is a proposal: a person decides, and says why she decides otherwise")
class EntscheidungTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Abgleichprotokoll abgleich;
    @Autowired
    private Uebersteuerung.Statistik statistik;
    private Draht ags = new Draht(0);

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
    }

    @Test
    void followsTheRankingWithoutAReason() {
        var fall = lege(Fallbestand.inPrenzlau());
        var lauf = lauf(fall, lege(Fallbestand.inPrenzlau()));

        var antwort = entscheide(ags, lauf, kandidat(fall), null);

        assertThat(antwort.an("/data/entscheidungFesthalten/fehler")).isEmpty();
        assertThat(antwort.an("/data/entscheidungFesthalten/uebersteuert").asBoolean(true)).isFalse();
    }

    @Test
    void demandsAReasonForEveryOtherChoiceAndCountsItOnce() {
        var zweiter = lege(Fallbestand.inPrenzlau());
        var lauf = lauf(lege(Fallbestand.inPrenzlau()), zweiter);
        long vorher = zahlen().uebersteuert();

        assertThat(fehler(entscheide(ags, lauf, kandidat(zweiter), "  "))).isEqualTo("begruendung PFLICHTFELD");
        assertThat(fehler(entscheide(ags, lauf, kandidat(zweiter), "x"))).isEqualTo("begruendung PFLICHTFELD");
        assertThat(fehler(entscheide(ags, lauf, null, null))).isEqualTo("begruendung PFLICHTFELD");
        assertThat(zahlen().uebersteuert()).isEqualTo(vorher);

        var grund = "Kann schon in der nächsten Woche anfangen.";
        assertThat(entscheide(ags, lauf, kandidat(zweiter), grund).an("/data/entscheidungFesthalten/uebersteuert")
                .asBoolean()).isTrue();
        entscheide(ags, lauf, kandidat(zweiter), grund);
        assertThat(zahlen().uebersteuert()).isEqualTo(vorher + 1);

        entscheide(ags, lauf, null, "Die Stelle ist weggefallen.");
        entscheide(ags, lauf, null, "Die Stelle ist weggefallen.");
        assertThat(zahlen().uebersteuert()).isEqualTo(vorher + 2);
    }

    @Test
    @DisplayName("N-16: no diagnosis gets into a reason")
    void refusesADiagnosisForAReason() {
        var zweiter = lege(Fallbestand.inPrenzlau());
        var lauf = lauf(lege(Fallbestand.inPrenzlau()), zweiter);

        assertThat(fehler(entscheide(ags, lauf, kandidat(zweiter), "Der andere hat eine Depression (F32.1).")))
                .isEqualTo("begruendung GESUNDHEITSANGABE");
    }

    @Test
    void findsNeitherARunThatIsNoneNorSomebodyWhoWasNotOffered() {
        var fremder = lege(Fallbestand.inPrenzlau());
        var lauf = lauf(lege(Fallbestand.inPrenzlau()));

        assertThat(fehler(entscheide(ags, "erfunden", kandidat(fremder), null))).isEqualTo("laufId NICHT_GEFUNDEN");
        assertThat(fehler(entscheide(ags, lauf, kandidat(fremder), null))).isEqualTo("gewaehlt NICHT_GEFUNDEN");
    }

    @Test
    void isHiddenFromAFallmanagerWhoDoesNotLeadTheCase() {
        var eigener = lege(Fallbestand.inPrenzlau());
        var ihrer = lauf(lege(Fallbestand.gefuehrt("Prenzlau", "jemand-anders")), lege(Fallbestand.inSchwedt()));
        var beide = lauf(lege(Fallbestand.inSchwedt()), eigener);
        var fallmanager = ags.als("demo-fallmanager");

        assertThat(fehler(entscheide(fallmanager, ihrer, null, "Alle arbeiten schon.")))
                .isEqualTo("laufId NICHT_GEFUNDEN");
        assertThat(entscheide(fallmanager, beide, kennungen.global(Fall.class, eigener.kennung()), "Wohnt näher.")
                .an("/data/entscheidungFesthalten/uebersteuert")
                .asBoolean()).isTrue();
    }

    @Test
    @DisplayName("X-09 of Maßnahmen that were ranked for a case one is chosen, and another one than the first with a reason")
    void choosesAMassnahmeForACase() {
        var fall = lege(Fallbestand.inPrenzlau());
        var lauf = new Abgleichlauf(Richtung.MASSNAHMEN_FUER_FALL, fall.bezug(), "idx:1", "2026-1", 1,
                List.of(new Platz("erste", 90), new Platz("zweite", 80)));
        var anrufer = new Anrufer("demo-fallmanager", null, Set.of(Rolle.FALLMANAGER), Set.of(), null, null, null,
                Set.of());
        var id = kennungen.global(Abgleichlauf.class, abgleich
                .abgeglichen(new Handlung(anrufer, Zweck.FALLBEARBEITUNG, "massnahmenFuerFall"), lauf)
                .join());
        var fallmanager = ags.als("demo-fallmanager");

        assertThat(entscheide(fallmanager, id, kennungen.global(Massnahme.class, "erste"), null)
                .an("/data/entscheidungFesthalten/uebersteuert")
                .asBoolean(true)).isFalse();
        assertThat(fehler(entscheide(fallmanager, id, kennungen.global(Massnahme.class, "zweite"), null)))
                .isEqualTo("begruendung PFLICHTFELD");
        assertThat(fehler(entscheide(fallmanager, id, kennungen.global(Massnahme.class, "dritte"), null)))
                .isEqualTo("gewaehlt NICHT_GEFUNDEN");
    }

    @Test
    void isMadeByNobodyElse() {
        var fall = lege(Fallbestand.inPrenzlau());

        for (var login : List.of("demo-leitung", "demo-admin", "demo-traeger", "demo-service")) {
            assertThat(entscheide(ags.als(login), lauf(fall), kandidat(fall), null).code()).isEqualTo("FORBIDDEN");
        }
    }

    /** As the engine will write it down: the first has the most points. */
    private String lauf(Fall... faelle) {
        var plaetze = IntStream.range(0, faelle.length)
                .mapToObj(i -> new Platz(faelle[i].bezug(), 90 - i))
                .toList();
        var anrufer = new Anrufer("demo-ags", null, Set.of(Rolle.ARBEITGEBERSERVICE), Set.of(), null, null, null,
                Set.of());
        var id = abgleich.abgeglichen(new Handlung(anrufer, Zweck.VERMITTLUNG, "bewerberFuerStelle"),
                new Abgleichlauf(Richtung.BEWERBER_FUER_STELLE, "stelle-1", "idx:1", "2026-1", 1, plaetze)).join();
        return kennungen.global(Abgleichlauf.class, id);
    }

    private Uebersteuerung zahlen() {
        return statistik.zwischen(Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(1)));
    }

    private Antwort entscheide(Draht draht, String lauf, @Nullable String gewaehlt, @Nullable String begruendung) {
        var eingabe = new HashMap<String, @Nullable Object>(Map.of("laufId", lauf));
        eingabe.put("gewaehlt", gewaehlt);
        eingabe.put("begruendung", begruendung);
        return draht.frage("""
                mutation($e: EntscheidungFesthaltenEingabe!) {
                  entscheidungFesthalten(eingabe: $e) { uebersteuert fehler { feld code meldung } }
                }""", Map.of("e", eingabe));
    }

    private static String fehler(Antwort antwort) {
        var erster = antwort.an("/data/entscheidungFesthalten/fehler/0");
        assertThat(antwort.an("/data/entscheidungFesthalten/uebersteuert").isNull()).isTrue();
        return erster.at("/feld").asString() + " " + erster.at("/code").asString();
    }

    private String kandidat(Fall fall) {
        return kennungen.global(Kandidat.class, fall.kennung());
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(fall);
    }
}
