package de.passgenau.api.protokoll.ablage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.ablage.Protokollseiten.Ausschnitt;
import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Kettenbericht;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Vermerk;
import de.passgenau.api.store.Teststore;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The embedded store answers from memory: whatever it finds, sorts or counts it holds there as a whole. So it may be
 * asked for nothing but a portion of entries by their ids, however many there are.
 */
class EingebettetesProtokollTests {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    private static final Instant MITTWOCH = Instant.parse("2026-12-02T09:00:00Z");
    private static final Besiegelung SIEGEL = text -> "seal of " + text.hashCode() + ' ' + text.length();
    private static final int ANZAHL = 1_300;

    private final Queue<BsonDocument> befehle = new ConcurrentLinkedQueue<>();
    private @Nullable MongoClient client;

    @BeforeEach
    void fill() {
        schreibe(STORE.mongo().getDb(), MITTWOCH, ANZAHL);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(STORE.uri()))
                .addCommandListener(new CommandListener() {

                    @Override
                    public void commandStarted(CommandStartedEvent begonnen) {
                        befehle.add(begonnen.getCommand().clone());
                    }
                })
                .build());
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(client).close();
    }

    @Test
    void isCheckedPortionByPortion() {
        var bericht = new Protokollpruefer(datenbank(), SIEGEL, true).pruefe(null, anzahl -> {});

        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.eintraege()).isEqualTo(ANZAHL);
        assertNothingButPortions();
    }

    @Test
    void isSearchedAndCountedPortionByPortion() {
        var seiten = new Protokollseiten(datenbank(), true);
        var fall = new Protokollfilter("f7", null, null, null, Set.of(), Set.of());
        var fremd = new Protokollfilter(null, "nobody", null, null, Set.of(), Set.of());

        assertThat(seiten.seite(fall, new Ausschnitt(null, false, 20)).eintraege()).hasSize(13);
        assertThat(seiten.seite(fremd, new Ausschnitt(null, false, 20)).eintraege()).isEmpty();
        assertThat(seiten.anzahl(fall)).isEqualTo(13);
        var spanne = new Zeitspanne(MITTWOCH, MITTWOCH.plusSeconds(1));
        assertThat(seiten.anzahl(Protokollart.GELESEN, spanne, Map.of("von", "1"))).isEqualTo(ANZAHL);
        assertThat(seiten.anzahl(Protokollart.GELESEN, spanne, Map.of("von", "2"))).isZero();
        assertNothingButPortions();
    }

    @Test
    void isShortenedPortionByPortion() {
        schreibe(datenbank(), MITTWOCH.plus(Duration.ofDays(1)), 1);
        schreibe(datenbank(), MITTWOCH.plus(Duration.ofDays(200)), 1);

        assertThat(STORE.mongo().getCollection("protokoll").countDocuments()).as("two seals, two entries, the note")
                .isEqualTo(5);
        assertThat(new Protokollpruefer(datenbank(), SIEGEL, true).pruefe(null, anzahl -> {}).befunde()).isEmpty();
        assertNothingButPortions();
    }

    @Test
    void findsALongChainOfWhichOnlyTheEntriesAreLeft() {
        STORE.mongo().getCollection("protokollketten").drop();

        var bericht = new Protokollpruefer(datenbank(), SIEGEL, true).pruefe(null, anzahl -> {});

        assertThat(bericht.gueltig()).isFalse();
        assertThat(bericht.berichte()).extracting(Kettenbericht::eintraege).containsExactly((long) ANZAHL);
        assertThat(bericht.berichte()).extracting(Kettenbericht::erste).containsExactly(1L);
    }

    private void assertNothingButPortions() {
        assertThat(befehle).filteredOn(befehl -> befehl.toJson().contains("\"protokoll\""))
                .isNotEmpty()
                .allSatisfy(befehl -> assertThat(befehl.getFirstKey()).isIn("find", "insert", "delete", "count"))
                .allSatisfy(befehl -> assertThat(frage(befehl)).isIn(Set.of(), Set.of("_id")))
                .allSatisfy(befehl -> assertThat(befehl.toJson().split("kette-1:")).hasSizeLessThan(1_000));
    }

    /** The fields that a command asks by. */
    private static Set<String> frage(BsonDocument befehl) {
        return switch (befehl.getFirstKey()) {
            case "find" -> befehl.getDocument("filter").keySet();
            case "count" -> befehl.getDocument("query", new BsonDocument()).keySet();
            case "delete" -> befehl.getArray("deletes").getFirst().asDocument().getDocument("q").keySet();
            default -> Set.of();
        };
    }

    private MongoDatabase datenbank() {
        return Objects.requireNonNull(client).getDatabase(STORE.mongo().getDb().getName());
    }

    private static void schreibe(MongoDatabase datenbank, Instant jetzt, int anzahl) {
        var einrichtung = new Einrichtung("a", "kette", true, new Aufbewahrung(Period.ofMonths(6)));
        try (var schreiber = Protokollschreiber.auf(datenbank, einrichtung, SIEGEL,
                Clock.fixed(jetzt, ZoneOffset.UTC))) {
            schreiber.start();
            var alle = IntStream.range(0, anzahl)
                    .mapToObj(i -> new Vermerk(Protokollart.GELESEN, "sealed", List.of("FALLMANAGER"),
                            "FALLBEARBEITUNG", "fall", List.of("f" + i % 100), new TreeMap<>(Map.of("von", "1")),
                            null))
                    .map(schreiber::schreibe)
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(alle).join();
        }
    }
}
