package de.passgenau.api.datenschutz.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Mitschrift;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.liste.Dokumentliste;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** The commands as they are called beside a running server. */
@Anwendungstest
class DatenschutzbefehlTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @TempDir
    private Path ordner = Path.of("");

    @Test
    void writesAnAuskunftForPeopleAndForMachines() throws IOException {
        var fall = lege(Fallbestand.inPrenzlau());
        var seite = ordner.resolve("auskunft.html");
        var daten = ordner.resolve("auskunft.json");

        assertThat(auskunft(fall, seite).code()).isZero();
        assertThat(auskunft(fall, daten).code()).isZero();

        assertThat(Files.readString(seite)).startsWith("<!DOCTYPE html>").contains("Winterberg", fall.fallnummer());
        assertThat(Document.parse(Files.readString(daten)).toJson()).contains("Winterberg");
    }

    @Test
    void overwritesNoFile() throws IOException {
        var datei = Files.writeString(ordner.resolve("da.html"), "bleibt");

        var befehl = auskunft(lege(Fallbestand.inPrenzlau()), datei);

        assertThat(befehl.code()).isEqualTo(1);
        assertThat(befehl.fehler()).contains("lässt sich nicht anlegen");
        assertThat(Files.readString(datei)).isEqualTo("bleibt");
    }

    @Test
    void leavesNothingOfACaseElsewhere() {
        var datei = ordner.resolve("fremd.html");

        var befehl = auskunft(lege(Fallbestand.inSchwedt()), datei);

        assertThat(befehl.code()).isEqualTo(1);
        assertThat(befehl.fehler()).contains("können Sie keine Auskunft geben");
        assertThat(datei).doesNotExist();
    }

    @Test
    void saysWhatWouldBeDeletedAndDeletesOnlyWhenTold() {
        var probe = befehl(new Loeschbefehl(), "demo-admin", "--probe", "--json");
        var ohne = befehl(new Loeschbefehl(), "demo-admin");
        var fremd = befehl(new Loeschbefehl(), "demo-fallmanager", "--ausfuehren");

        assertThat(probe.fehler()).isEmpty();
        assertThat(Document.parse(probe.aus())).containsKeys("zuLoeschen", "zuSperren", "stichtag");
        assertThat(ohne.code()).isEqualTo(2);
        assertThat(ohne.fehler()).contains("--probe oder --ausfuehren");
        assertThat(fremd.code()).isEqualTo(1);
        assertThat(befehl(new Loeschbefehl(), "demo-admin", "--ausfuehren").aus()).contains("gelöscht", "Nachweis");
    }

    private Mitschrift auskunft(Fall fall, Path datei) {
        return befehl(new Auskunftsbefehl(), "demo-fallmanager", "--fallnummer", fall.fallnummer(), "--nach",
                datei.toString());
    }

    private Mitschrift befehl(Befehl befehl, String wer, String... angaben) {
        var alle = new String[angaben.length + 1];
        alle[0] = befehl.name();
        System.arraycopy(angaben, 0, alle, 1, angaben.length);
        return Mitschrift.von(befehl, Map.of("PASSGENAU_SERVER", "http://127.0.0.1:" + port, "PASSGENAU_CLIENT", wer,
                "PASSGENAU_CLIENT_SECRET", "demo"), alle);
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(fall);
    }
}
