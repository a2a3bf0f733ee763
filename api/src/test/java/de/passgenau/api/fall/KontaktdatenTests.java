package de.passgenau.api.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
class KontaktdatenTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    private Draht draht = new Draht(0);

    @BeforeEach
    void connect() {
        draht = new Draht(port);
    }

    @Test
    void areChangedWhereTheInputSaysSomethingAndClearedWhereItSaysNull() {
        var fall = lege(Fallbestand.inPrenzlau());

        var umgezogen = schreibt(draht, fall, 0,
                "anschrift: {strasse: \"Am Markt 2\", plz: \"17268\", ort: \"Templin\"}, telefon: \"03987 4711\"");
        assertThat(umgezogen.an("/data/kontaktdatenFortschreiben/fall/person").toString())
                .contains("Am Markt 2", "Templin", "03987 4711");
        var geloescht = schreibt(draht, fall, 1, "telefon: null");

        assertThat(geloescht.an("/data/kontaktdatenFortschreiben/fall/person/telefon").isNull()).isTrue();
        assertThat(geloescht.an("/data/kontaktdatenFortschreiben/fall/person/anschrift/ort").asString())
                .isEqualTo("Templin");
    }

    @Test
    void areChangedAtTheReceptionToo() {
        var fall = lege(Fallbestand.gefuehrt("Prenzlau", "jemand-anders"));

        assertThat(fehler(schreibt(draht, fall, 0, "telefon: \"03984 1\""))).contains("NICHT_BEFUGT");
        assertThat(fehler(schreibt(draht.als("demo-service"), fall, 0, "telefon: \"03984 12\""))).isEqualTo("[]");
    }

    @Test
    void areRefusedWithEveryReason() {
        var fall = lege(Fallbestand.inPrenzlau());

        assertThat(fehler(schreibt(draht, fall, 0, "anschrift: null, telefon: \"abc\", email: \"x\"")))
                .contains("\"anschrift\"", "\"telefon\"", "\"email\"");
        assertThat(fehler(schreibt(draht.als("demo-fallmanager-2"), fall, 0, "telefon: \"03984 12\"")))
                .contains("NICHT_GEFUNDEN");
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(fall);
    }

    private static String fehler(Antwort antwort) {
        return antwort.an("/data/kontaktdatenFortschreiben/fehler").toString();
    }

    /** @param danach how often the case has been changed since */
    private Antwort schreibt(Draht wer, Fall fall, int danach, String eingabe) {
        return wer.frage("mutation { kontaktdatenFortschreiben(eingabe: {fallId: \""
                + kennungen.global(Fall.class, fall.kennung()) + "\", version: " + (fall.version() + danach) + ", "
                + eingabe + "}) { fall { person { anschrift { strasse ort } telefon } } fehler { feld code } } }");
    }
}
