package de.passgenau.api.protokoll.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.passgenau.api.befehle.Mitschrift;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.ablage.Aufbewahrung;
import de.passgenau.api.protokoll.ablage.Protokollschreiber;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Vermerk;
import de.passgenau.api.store.Leise;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where no server runs, the command opens the data folder itself. */
@ExtendWith(Leise.class)
class PruefbefehlTests {

    private static final byte[] SCHLUESSEL = new byte[32];
    private static final Instant MITTWOCH = Instant.parse("2026-12-02T09:00:00Z");

    @TempDir
    private Path ordner = Path.of("");

    @BeforeEach
    void fill() {
        schreibe(MITTWOCH);
        schreibe(MITTWOCH.plus(Period.ofDays(1)));
    }

    @Test
    void findsTheProtocolOfADataFolderSound() throws IOException {
        var befehl = befehl(mitSchluessel(), "--json");

        assertThat(befehl.fehler()).isEmpty();
        assertThat(befehl.code()).isZero();
        assertThat(Document.parse(befehl.aus())).containsEntry("gueltig", true).containsEntry("eintraege", 5);
        assertThat(befehl(mitSchluessel(), "--bis", "2026-12-02").aus()).contains("unversehrt: 2 Einträge");
    }

    @Test
    void namesWhatSomebodyDidToTheFile() throws IOException {
        imStore(datenbank -> datenbank.getCollection("protokoll")
                .updateOne(Filters.eq("_id", "kette-1:2"), Updates.set("feld", "harmlos")));

        var befehl = befehl(mitSchluessel());

        assertThat(befehl.code()).isEqualTo(1);
        assertThat(befehl.fehler()).contains("Kette kette-1, Eintrag 2: VERAENDERT");
        assertThat(befehl.aus()).contains("nicht unversehrt: 1 Befunde in 5 Einträgen");
    }

    @Test
    void doesNotTakeSealsOfAnotherSecret() throws IOException {
        var fremd = new byte[32];
        fremd[0] = 1;

        var befehl = befehl(Map.of("PASSGENAU_SCHLUESSEL", Base64.getEncoder().encodeToString(fremd)));

        assertThat(befehl.code()).isEqualTo(1);
        assertThat(befehl.fehler()).contains("SIEGEL_FALSCH", "STAND_FALSCH");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        var ohneSchluessel = befehl(Map.of());
        assertThat(ohneSchluessel.code()).isEqualTo(1);
        assertThat(ohneSchluessel.fehler()).contains("Ohne PASSGENAU_SCHLUESSEL");

        var leer = befehl(mitSchluessel(), "--daten", ordner.resolve("leer").toString());
        assertThat(leer.code()).isEqualTo(1);
        assertThat(leer.fehler()).contains("sind keine Daten");
    }

    private static Map<String, String> mitSchluessel() {
        return Map.of("PASSGENAU_SCHLUESSEL", Base64.getEncoder().encodeToString(SCHLUESSEL));
    }

    private Mitschrift befehl(Map<String, String> umgebung, String... angaben) throws IOException {
        var alle = new HashMap<>(umgebung);
        alle.put("PASSGENAU_DATEN", ordner.toString());
        try (var belegt = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            alle.put("PASSGENAU_SERVER", "http://127.0.0.1:" + belegt.getLocalPort());
        }
        var argumente = Stream.concat(Stream.of("protokoll-pruefen"), Stream.of(angaben));
        return Mitschrift.von(new Pruefbefehl(), alle, argumente.toArray(String[]::new));
    }

    private void schreibe(Instant jetzt) {
        imStore(datenbank -> {
            var einrichtung = new Einrichtung("a", "kette", true, new Aufbewahrung(Period.ofMonths(6)));
            try (var schreiber = Protokollschreiber.auf(datenbank, einrichtung,
                    Protokoll.besiegelung(new Siegel(SCHLUESSEL)), Clock.fixed(jetzt, ZoneOffset.UTC))) {
                schreiber.start();
                List.of("eins", "zwei")
                        .forEach(was -> schreiber
                                .schreibe(Vermerk.derAnwendung(Protokollart.PRUEFUNG, Map.of("anlass", was)))
                                .join());
            }
        });
    }

    private void imStore(Consumer<MongoDatabase> arbeit) {
        try (var store = EingebetteterStore.starte(Einstellung.fuer(ordner));
                var client = MongoClients.create(store.uri())) {
            arbeit.accept(client.getDatabase("passgenau"));
        }
    }
}
