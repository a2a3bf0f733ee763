package de.passgenau.api.liste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.passgenau.api.Anwendungstest;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.befehle.Mitschrift;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.pruefung.Indexpruefbefehl;
import de.passgenau.matching.Sichtfilter;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Beside a running server, whose lists are spoiled behind its back. */
@Anwendungstest
class IndexpruefbefehlTests {

    private static final Map<String, String> ADMIN = Map.of("PASSGENAU_CLIENT", "demo-admin",
            "PASSGENAU_CLIENT_SECRET", "demo");

    @LocalServerPort
    private int port;

    private final Dokumentliste<Arbeitgeber> liste;
    private final Listen listen;
    private final MongoCollection<Document> sammlung;
    private String id = "";

    @Autowired
    IndexpruefbefehlTests(Dokumentliste<Arbeitgeber> liste, Listen listen, MongoTemplate mongo) {
        this.liste = liste;
        this.listen = listen;
        this.sammlung = mongo.getCollection(liste.sammlung());
    }

    @BeforeEach
    void storeOne() {
        var name = "Gasthof Prüfstein";
        new Draht(port).als("demo-ags").frage("""
                mutation($eingabe: ArbeitgeberAnlegenEingabe!) {
                  arbeitgeberAnlegen(eingabe: $eingabe) { fehler { code } } }
                """, Map.of("eingabe", Map.of("name", name, "anschrift", Map.of("plz", "17291", "ort", "Prenzlau"))));
        id = Objects.requireNonNull(sammlung.find(Filters.eq("angaben.name", name)).first()).getString("_id");
    }

    @Test
    void findsAListOfAServerAsTheDocumentsAre() {
        var befehl = befehl(ADMIN, "--json");

        assertThat(befehl.fehler()).contains("Liste arbeitgeber: ", "Einträgen verglichen")
                .doesNotContain("Liste arbeitgeber: fehlend");
        assertThat(arbeitgeber(befehl)).containsEntry("fehlend", 0)
                .containsEntry("ueberzaehlig", 0)
                .containsEntry("andereVersion", 0)
                .containsEntry("andererInhalt", 0);
        assertThat(Document.parse(befehl.aus()).getBoolean("einwandfrei")).isEqualTo(befehl.code() == 0);
    }

    @Test
    void countsWhatIsMissingAndTheNextComparisonPutsItRight() {
        liste.engine().remove(List.of(id));

        var befehl = befehl(ADMIN);
        assertThat(befehl.code()).isEqualTo(1);
        assertThat(befehl.fehler())
                .contains("Liste arbeitgeber: fehlend 1, überzählig 0, andere Version 0, anderer Inhalt 0");
        assertThat(befehl.aus()).contains("stimmt nicht mit den Dokumenten überein. Abweichungen: ")
                .doesNotContain(id);

        liste.vergleiche();
        assertThat(listen.abweichungen("arbeitgeber")).isEqualTo(1);
        assertThat(arbeitgeber(befehl(ADMIN, "--json"))).containsEntry("fehlend", 0);
        liste.vergleiche();
        assertThat(listen.abweichungen("arbeitgeber")).isZero();
    }

    @Test
    void bringsNothingBackThatAWriterTellsOfAfterItsRemoval() {
        var geschrieben = liste.leser().lade(List.of(id), Sichtfilter.alles());
        sammlung.deleteOne(Filters.eq("_id", id));
        liste.entfernt(id);
        liste.gespeichert(geschrieben);

        assertThat(liste.engine().version(id)).isZero();
    }

    @Test
    void noticesAContentThatIsOfNoVersion() {
        sammlung.updateOne(Filters.eq("_id", id), Updates.set("angaben.name", "Heimlich geändert"));
        try {
            assertThat(befehl(ADMIN).fehler()).contains("Liste arbeitgeber: fehlend 0, ", "anderer Inhalt 1");
        } finally {
            sammlung.updateOne(Filters.eq("_id", id), Updates.set("angaben.name", "Gasthof Prüfstein"));
        }
        assertThat(arbeitgeber(befehl(ADMIN, "--json"))).containsEntry("andererInhalt", 0);
    }

    @Test
    void asksForTheRoleOfAnAdministratorAndForAServer() throws IOException {
        var ags = befehl(Map.of("PASSGENAU_CLIENT", "demo-ags", "PASSGENAU_CLIENT_SECRET", "demo"));
        assertThat(ags.code()).isEqualTo(1);
        assertThat(ags.fehler()).contains("Rolle ADMIN");

        try (var belegt = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = belegt.getLocalPort();
        }
        var ohne = Mitschrift.von(new Indexpruefbefehl(),
                Map.of("PASSGENAU_SERVER", "http://127.0.0.1:" + port), "index-pruefen");
        assertThat(ohne.code()).isEqualTo(1);
        assertThat(ohne.fehler()).contains("Es läuft kein Server. Die Listen liegen in seinem Arbeitsspeicher");
    }

    private Mitschrift befehl(Map<String, String> umgebung, String... angaben) {
        var alle = Stream.concat(Stream.of("index-pruefen", "--server", "http://127.0.0.1:" + port),
                Stream.of(angaben));
        return Mitschrift.von(new Indexpruefbefehl(), umgebung, alle.toArray(String[]::new));
    }

    private static Document arbeitgeber(Mitschrift befehl) {
        return Document.parse(befehl.aus())
                .getList("listen", Document.class)
                .stream()
                .filter(liste -> liste.getString("liste").equals("arbeitgeber"))
                .findFirst()
                .orElseThrow();
    }
}
