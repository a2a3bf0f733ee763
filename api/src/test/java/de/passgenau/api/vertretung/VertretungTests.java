package de.passgenau.api.vertretung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
class VertretungTests {

    private static final LocalDate HEUTE = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    private Draht fallmanager = new Draht(0);
    private Draht leitung = new Draht(0);

    @BeforeEach
    void connect() {
        fallmanager = new Draht(port);
        leitung = fallmanager.als("demo-leitung");
    }

    @Test
    void letsADeputyChangeCasesAsLongAsItLasts() {
        var abwesend = "fm-" + UUID.randomUUID();
        var fall = new Fallbestand(store, liste).lege(Fallbestand.gefuehrt("Prenzlau", abwesend));
        assertThat(grenzen(fall, fall.version()).an("/data/funktionsgrenzenSetzen/fehler/0/code").asString())
                .isEqualTo("NICHT_BEFUGT");

        var gesetzt = setze(leitung, abwesend, "demo-fallmanager", HEUTE, HEUTE.plusWeeks(2));

        assertThat(gesetzt.an("/data/vertretungSetzen/fehler")).isEmpty();
        assertThat(gesetzt.an("/data/vertretungSetzen/vertretungsplan/vertretungen/0/gueltig").asBoolean()).isTrue();
        assertThat(grenzen(fall, fall.version()).an("/data/funktionsgrenzenSetzen/fehler")).isEmpty();
        assertThat(fallmanager.frage("{ ich { vertretungen } }").an("/data/ich/vertretungen").toString())
                .contains(abwesend);

        hebeAuf(leitung, abwesend,
                gesetzt.an("/data/vertretungSetzen/vertretungsplan/vertretungen/0/nummer").asString());

        assertThat(grenzen(fall, fall.version() + 1).an("/data/funktionsgrenzenSetzen/fehler/0/code").asString())
                .isEqualTo("NICHT_BEFUGT");
    }

    @Test
    void startsOnItsDay() {
        var abwesend = "fm-" + UUID.randomUUID();
        var fall = new Fallbestand(store, liste).lege(Fallbestand.gefuehrt("Prenzlau", abwesend));

        setze(leitung, abwesend, "demo-fallmanager", HEUTE.plusDays(1), HEUTE.plusDays(3));

        assertThat(grenzen(fall, fall.version()).an("/data/funktionsgrenzenSetzen/fehler/0/code").asString())
                .isEqualTo("NICHT_BEFUGT");
    }

    @Test
    void changesNothingWhereTheSameIsSaidTwice() {
        var abwesend = "fm-" + UUID.randomUUID();
        setze(leitung, abwesend, "demo-fallmanager-2", HEUTE, HEUTE);

        var nochmal = setze(leitung, abwesend, "demo-fallmanager-2", HEUTE, HEUTE);

        assertThat(nochmal.an("/data/vertretungSetzen/vertretungsplan/vertretungen")).hasSize(1);
    }

    @Test
    void refusesWithEveryReason() {
        var antwort = setze(fallmanager, "demo-fallmanager-2", "demo-fallmanager", HEUTE, HEUTE.minusDays(1));

        assertThat(antwort.an("/data/vertretungSetzen/fehler").findValuesAsString("feld"))
                .containsExactlyInAnyOrder("fallmanager", "vertretung", "bis");
        assertThat(antwort.an("/data/vertretungSetzen/fehler").findValuesAsString("meldung"))
                .contains("Niemand vertritt sich selbst.");
        assertThat(setze(fallmanager, null, "x", HEUTE.minusDays(9), HEUTE.minusDays(1))
                .an("/data/vertretungSetzen/fehler/0/meldung")
                .asString()).contains("schon vorbei");
        assertThat(setze(fallmanager, null, "x", HEUTE, HEUTE.plusMonths(13))
                .an("/data/vertretungSetzen/fehler/0/meldung")
                .asString()).contains("höchstens 12 Monate");
        assertThat(hebeAuf(fallmanager, null, "gibt-es-nicht").an("/data/vertretungAufheben/fehler/0/code").asString())
                .isEqualTo("NICHT_GEFUNDEN");
    }

    @Test
    void isReadByWhomItConcerns() {
        var abwesend = "fm-" + UUID.randomUUID();
        setze(leitung, abwesend, "demo-fallmanager-2", HEUTE, HEUTE);
        var frage = "{ vertretungsplaene { fallmanager } }";

        assertThat(fallmanager.als("demo-fallmanager-2").frage(frage).text()).contains(abwesend);
        assertThat(leitung.frage(frage).text()).contains(abwesend);
        assertThat(fallmanager.frage(frage).text()).doesNotContain(abwesend);
    }

    private Antwort grenzen(Fall fall, long version) {
        return fallmanager.frage("mutation { funktionsgrenzenSetzen(eingabe: {fallId: \""
                + kennungen.global(Fall.class, fall.kennung()) + "\", version: " + version
                + ", grenzen: [KEIN_LAERM]}) { fehler { code } } }");
    }

    private static Antwort setze(Draht draht, @Nullable String fallmanager, String vertretung, LocalDate von,
            LocalDate bis) {
        var eingabe = new HashMap<String, @Nullable Object>(
                Map.of("vertretung", vertretung, "von", von.toString(), "bis", bis.toString()));
        eingabe.put("fallmanager", fallmanager);
        return draht.frage("mutation($eingabe: VertretungSetzenEingabe!) { vertretungSetzen(eingabe: $eingabe) { "
                + "vertretungsplan { vertretungen { nummer gueltig } } fehler { feld code meldung } } }",
                Map.of("eingabe", eingabe));
    }

    private static Antwort hebeAuf(Draht draht, @Nullable String fallmanager, String nummer) {
        var eingabe = new HashMap<String, @Nullable Object>(Map.of("nummer", nummer));
        eingabe.put("fallmanager", fallmanager);
        return draht.frage("mutation($eingabe: VertretungAufhebenEingabe!) { vertretungAufheben(eingabe: $eingabe) { "
                + "fehler { feld code } } }", Map.of("eingabe", eingabe));
    }
}
