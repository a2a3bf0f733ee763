package de.passgenau.api.store.sicherung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import de.passgenau.api.befehle.Mitschrift;
import de.passgenau.api.datenspuren.Spurensuche;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SicherungsbefehlTests {

    private static final Map<String, String> ADMIN = Map.of("PASSGENAU_CLIENT", "demo-admin",
            "PASSGENAU_CLIENT_SECRET", "demo");

    @LocalServerPort
    int port;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Geheimnis geheimnis;

    @TempDir
    Path ordner;

    @BeforeEach
    void fuelle() {
        mongo.remove(new org.springframework.data.mongodb.core.query.Query(), "proben");
        mongo.insert(new Document("_id", "a").append("wert", 1), "proben");
    }

    @Test
    void backsUpARunningServerAndRestoresIt() {
        Path archiv = ordner.resolve("sicherung.zip");
        Mitschrift gesichert = rufe(ADMIN, "--nach", archiv.toString(), "--json");
        assertThat(gesichert.fehler()).isEmpty();
        assertThat(gesichert.code()).isZero();
        assertThat(Document.parse(gesichert.aus()).getEmbedded(List.of("sammlungen", "proben"), Number.class))
                .isEqualTo(1);
        mongo.save(new Document("_id", "a").append("wert", 2), "proben");
        mongo.save(new Document("_id", "b").append("wert", 2), "proben");

        Mitschrift verweigert = rufe(ADMIN, "--von", archiv.toString());
        assertThat(verweigert.code()).isEqualTo(1);
        assertThat(verweigert.fehler()).contains("Es sind schon Daten vorhanden");
        Mitschrift eingespielt = rufe(ADMIN, "--von", archiv.toString(), "--ersetzen");

        assertThat(eingespielt.fehler()).isEmpty();
        assertThat(eingespielt.aus()).contains("eingespielt");
        assertThat(mongo.findAll(Document.class, "proben"))
                .containsExactly(new Document("_id", "a").append("wert", 1));
    }

    @Test
    void restoresABackupThatIsLargerThanAnyOtherRequestMayBe() throws IOException {
        byte[] unverdichtbar = new byte[2 << 20];
        new Random(7).nextBytes(unverdichtbar);
        mongo.insert(new Document("_id", "gross").append("inhalt", new Binary(unverdichtbar)), "proben");
        Path archiv = ordner.resolve("sicherung.zip");
        assertThat(rufe(ADMIN, "--nach", archiv.toString()).code()).isZero();
        assertThat(Files.size(archiv)).isGreaterThan(2 << 20);

        Mitschrift eingespielt = rufe(ADMIN, "--von", archiv.toString(), "--ersetzen");

        assertThat(eingespielt.fehler()).isEmpty();
        assertThat(eingespielt.code()).isZero();
    }

    @Test
    void asksForALoginWhenAServerRuns() {
        Mitschrift ohne = rufe(Map.of(), "--nach", ordner.resolve("x.zip").toString());

        assertThat(ohne.code()).isEqualTo(2);
        assertThat(ohne.fehler()).contains("PASSGENAU_TOKEN");
    }

    @Test
    void refusesWhoIsNotAnAdministrator() throws IOException {
        Mitschrift fremd = rufe(Map.of("PASSGENAU_CLIENT", "demo-ags", "PASSGENAU_CLIENT_SECRET", "demo"), "--nach",
                ordner.resolve("x.zip").toString());

        assertThat(fremd.code()).isEqualTo(1);
        assertThat(fremd.fehler()).contains("Rolle ADMIN");
        try (var dateien = Files.list(ordner)) {
            assertThat(dateien).isEmpty();
        }
    }

    @Test
    void opensTheDataFolderItselfWhereNoServerRuns() {
        Path daten = ordner.resolve("daten");
        Path archiv = ordner.resolve("sicherung.zip");
        assertThat(rufe(ADMIN, "--nach", archiv.toString()).code()).isZero();
        Map<String, String> ohneServer = Map.of("PASSGENAU_DATEN", daten.toString(), "PASSGENAU_SCHLUESSEL", base64());

        assertThat(ohneServer("--nach", ordner.resolve("y.zip").toString(), ohneServer).fehler())
                .contains("Im Datenordner " + daten + " sind keine Daten.");
        Mitschrift eingespielt = ohneServer("--von", archiv.toString(), ohneServer);
        assertThat(eingespielt.aus()).contains("eingespielt");
        assertThat(eingespielt.fehler()).contains("proben: 1 von 1");
        Mitschrift gesichert = ohneServer("--nach", ordner.resolve("y.zip").toString(), ohneServer);

        assertThat(gesichert.code()).isZero();
        try (Archiv erstes = Archiv.oeffne(archiv); Archiv zweites = Archiv.oeffne(ordner.resolve("y.zip"))) {
            assertThat(gefuellte(zweites)).isEqualTo(gefuellte(erstes)).containsEntry("proben", 1L);
        }
    }

    @Test
    void restoresWithTheSecretInTheDataFolderAndSaysWhatToDoWithoutIt() throws IOException {
        Path archiv = ordner.resolve("sicherung.zip");
        Path daten = ordner.resolve("daten");
        Map<String, String> ohneServer = Map.of("PASSGENAU_DATEN", daten.toString());
        assertThat(rufe(ADMIN, "--nach", archiv.toString()).code()).isZero();

        Mitschrift verweigert = ohneServer("--von", archiv.toString(), ohneServer);
        assertThat(verweigert.code()).isEqualTo(1);
        assertThat(verweigert.fehler()).contains("hier ist kein Geheimnis", "PASSGENAU_SCHLUESSEL", "Datei schluessel");
        assertThat(daten).doesNotExist();
        Files.createDirectories(daten);
        Files.writeString(daten.resolve("schluessel"), base64());

        assertThat(ohneServer("--von", archiv.toString(), ohneServer).aus()).contains("eingespielt");
    }

    @Test
    void refusesThroughTheServerWhatWasSealedWithAnotherSecret() {
        Path archiv = ordner.resolve("fremd.zip");
        Testarchiv.versiegelt(archiv, Testarchiv.geheimnis(9), 1);

        Mitschrift verweigert = rufe(ADMIN, "--von", archiv.toString(), "--ersetzen");

        assertThat(verweigert.code()).isEqualTo(1);
        assertThat(verweigert.fehler()).contains("mit einem anderen Geheimnis versiegelt", "PASSGENAU_SCHLUESSEL");
        assertThat(mongo.findAll(Document.class, "proben")).hasSize(1);
    }

    @Test
    void showsTheAdministratorNobodyInTheArchive() throws IOException {
        mongo.save(Fallbestand.von(Fallbestand.person("Thusnelda", "Quittenbäumer"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));
        Spurensuche suche = new Spurensuche("Thusnelda", "Quittenbäumer", "w.winterberg@post.example");
        Path archiv = ordner.resolve("sicherung.zip");
        assertThat(rufe(ADMIN, "--nach", archiv.toString()).code()).isZero();

        assertThat(suche.in(Files.readAllBytes(archiv))).isEmpty();
        try (ZipFile zip = new ZipFile(archiv.toFile())) {
            for (ZipEntry eintrag : Collections.list(zip.entries())) {
                assertThat(suche.in(zip.getInputStream(eintrag).readAllBytes())).as(eintrag.getName()).isEmpty();
            }
        }
        assertThat(suche.in(geoeffnet(archiv))).hasSizeGreaterThan(2);
    }

    private String geoeffnet(Path ort) {
        StringBuilder text = new StringBuilder();
        try (Archiv archiv = Archiv.oeffne(ort)) {
            Archivleser leser = Archivleser.von(archiv, geheimnis);
            archiv.manifest().sammlungen().forEach(inhalt -> leser.lies(inhalt, text::append));
        }
        return text.toString();
    }

    @Test
    void saysThatTheSecretHasToBeKeptSeparately() {
        assertThat(Mitschrift.von(new Sicherungsbefehl(), Map.of(), "sicherung", "--hilfe").aus())
                .contains("Bewahren Sie das Geheimnis")
                .contains("getrennt von den Sicherungen")
                .contains("Datei schluessel im Datenordner");
    }

    private String base64() {
        return Base64.getEncoder().encodeToString(geheimnis.bytes());
    }

    private static Map<String, Long> gefuellte(Archiv archiv) {
        return archiv.manifest()
                .sammlungen()
                .stream()
                .filter(inhalt -> inhalt.anzahl() > 0)
                .collect(Collectors.toMap(Inhalt::name, Inhalt::anzahl));
    }

    private Mitschrift rufe(Map<String, String> umgebung, String... argumente) {
        List<String> alle = new ArrayList<>(List.of("sicherung", "--server", "http://127.0.0.1:" + port));
        alle.addAll(List.of(argumente));
        return Mitschrift.von(new Sicherungsbefehl(), umgebung, alle.toArray(String[]::new));
    }

    /** Nothing listens there. */
    private static Mitschrift ohneServer(String option, String wert, Map<String, String> umgebung) {
        Map<String, String> niemand = new HashMap<>(umgebung);
        niemand.put("PASSGENAU_SERVER", "http://127.0.0.1:1");
        return Mitschrift.von(new Sicherungsbefehl(), niemand, "sicherung", option, wert);
    }
}
