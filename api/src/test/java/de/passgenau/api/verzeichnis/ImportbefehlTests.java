package de.passgenau.api.verzeichnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.befehle.Mitschrift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class ImportbefehlTests {

    @LocalServerPort
    private int port;
    @TempDir
    private Path ordner = Path.of("");

    @Test
    void letsTheRunningServerDoTheWorkAndWritesAReport() throws IOException {
        var datei = file("plz;ort;kreis;land;lat;lon\n99998;Körner;Unstrut;DE-TH;51,2;10,6\nx;y;z;DE-TH;1;1\n");

        var ruf = rufe("--orte", datei.toString(), "--server", "http://127.0.0.1:" + port);

        assertThat(ruf.fehler()).isEmpty();
        assertThat(ruf.code()).isZero();
        assertThat(ruf.aus()).contains("1 von 2 Zeilen übernommen, 1 abgelehnt");
        assertThat(Files.readString(Path.of(datei + ".abgelehnt.tsv"))).contains("3\tPostleitzahl hat 5 Ziffern: 'x'");
    }

    @Test
    void opensTheDataFolderItselfWhereNoServerRuns() throws IOException {
        var datei = file("plz;ort;kreis;land;lat;lon\n99998;Körner;Unstrut;DE-TH;51,2;10,6\n");

        var ruf = rufe("--orte", datei.toString(), "--json", "--daten", ordner.resolve("daten").toString());

        assertThat(ruf.code()).as(ruf.fehler()).isZero();
        assertThat(ruf.aus()).contains("\"uebernommen\": 1", "\"abgelehnt\": 0");
    }

    @Test
    void explainsWhatIsWrongWithTheCallOrTheFile() throws IOException {
        assertThat(rufe().code()).isEqualTo(2);
        assertThat(rufe("--orte", "gibt-es-nicht.csv").fehler()).contains("gibt es nicht");
        var falsch = rufe("--berufe", file("a;b\n1;2\n").toString(), "--daten", ordner.resolve("d2").toString());

        assertThat(falsch.code()).isEqualTo(1);
        assertThat(falsch.fehler()).contains("keine Spalten für Schlüssel");
        assertThat(rufe("--hilfe").aus()).contains("GeoNames", "--bericht");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(ordner.resolve("tabelle.csv"), text);
    }

    private static Mitschrift rufe(String... angaben) {
        var alle = new String[angaben.length + 1];
        alle[0] = "import";
        System.arraycopy(angaben, 0, alle, 1, angaben.length);
        return Mitschrift.von(new Importbefehl(), Map.of("PASSGENAU_CLIENT", "demo-admin", "PASSGENAU_CLIENT_SECRET",
                "demo", "PASSGENAU_SERVER", "http://127.0.0.1:1"), alle);
    }
}
