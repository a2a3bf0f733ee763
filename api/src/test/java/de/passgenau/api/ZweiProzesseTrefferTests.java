package de.passgenau.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.Socket;
import de.passgenau.api.stelle.Stellengang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("X-06 two applications on one store write one sequence of hits")
class ZweiProzesseTrefferTests {

    @TempDir
    Path ordner;

    @Test
    void tellEachHitOnceAndInOrderWhicheverTookItInAndWhicheverIsAsked() {
        try (var store = new GemeinsamerSpeicher(ordner);
                var first = store.anwendung();
                var second = store.anwendung()) {
            work(GemeinsamerSpeicher.draht(first).als("demo-ags"), GemeinsamerSpeicher.draht(second).als("demo-ags"));
        }
    }

    private static void work(Draht first, Draht second) {
        var auftrag = first
                .frage("""
                        mutation { suchauftragSpeichern(eingabe: {name: "Hier und dort", stellenSuche: {text: "Drehorgelbau"}}) {
                          suchauftrag { id } } }
                        """)
                .an("/data/suchauftragSpeichern/suchauftrag/id")
                .asString();
        var hier = new Stellengang(first);
        var dort = new Stellengang(second);
        String marke;
        try (var einer = hoere(first, auftrag, ""); var anderer = hoere(second, auftrag, "")) {
            for (int i = 0; i < 5; i++) {
                var stelle = gemeldet(i % 2 == 0 ? hier : dort, i);
                assertThat(naechstes(einer)).as("whoever is told by the first").isEqualTo(stelle + " NEU");
                assertThat(naechstes(anderer)).as("whoever is told by the other").isEqualTo(stelle + " NEU");
            }
            var letzte = gemeldet(dort, 5);
            var ereignis = ereignis(einer);
            assertThat(text(ereignis)).isEqualTo(letzte + " NEU");
            marke = ereignis.at("/marke").asString();
        }
        var waehrenddessen = gemeldet(hier, 6);
        try (var weiter = hoere(second, auftrag, ", nach: \"" + marke + "\"")) {
            assertThat(naechstes(weiter)).as("a mark of the one goes on at the other")
                    .isEqualTo(waehrenddessen + " NEU");
            var danach = gemeldet(hier, 7);
            assertThat(naechstes(weiter)).isEqualTo(danach + " NEU");
        }
    }

    private static String gemeldet(Stellengang gang, int nummer) {
        return gang.gemeldet(Map.of("titel", "Drehorgelbau " + nummer)).at("/id").asString();
    }

    private static Socket hoere(Draht draht, String auftrag, String mehr) {
        return draht.socket()
                .begruessen()
                .hoeren("subscription { suchauftragTreffer(suchauftragId: \"" + auftrag + "\"" + mehr
                        + ") { marke aenderung fund { stellenangebotId } } }");
    }

    private static JsonNode ereignis(Socket socket) {
        return socket.naechste("next").at("/payload/data/suchauftragTreffer");
    }

    private static String naechstes(Socket socket) {
        return text(ereignis(socket));
    }

    private static String text(JsonNode ereignis) {
        return ereignis.at("/fund/stellenangebotId").asString() + ' ' + ereignis.at("/aenderung").asString();
    }
}
