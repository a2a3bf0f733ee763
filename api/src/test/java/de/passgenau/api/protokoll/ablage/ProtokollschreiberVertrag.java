package de.passgenau.api.protokoll.ablage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.ablage.Protokollseiten.Ausschnitt;
import de.passgenau.api.protokoll.kette.Befund;
import de.passgenau.api.protokoll.kette.Befundart;
import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Kettenbericht;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Vermerk;
import de.passgenau.api.store.Teststore;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What every store has to do for the protocol. */
abstract class ProtokollschreiberVertrag {

    private static final Instant MITTWOCH = Instant.parse("2026-12-02T09:00:00Z");
    private static final Besiegelung SIEGEL = text -> "seal of " + text.hashCode() + ' ' + text.length();

    abstract Teststore store();

    @Test
    void storesEveryEntryBeforeItSaysSoAndChainsThem() {
        try (var schreiber = schreiber("a", MITTWOCH)) {
            var id = schreiber.schreibe(gelesen("fall")).join();

            assertThat(ablage().eintrag(id)).hasValueSatisfying(eintrag -> {
                assertThat(eintrag.vermerk()).isEqualTo(gelesen("fall"));
                assertThat(eintrag.zeit()).isEqualTo(MITTWOCH);
            });
            schreiber.schreibe(gelesen("anderer")).join();
        }
        assertThat(einzige(pruefung())).satisfies(bericht -> {
            assertThat(bericht.befunde()).isEmpty();
            assertThat(bericht.instanz()).isEqualTo("kette-1");
            assertThat(bericht.eintraege()).isEqualTo(2);
        });
    }

    @Test
    void keepsManyWritersAtOnceInOneChain() throws Exception {
        try (var schreiber = schreiber("a", MITTWOCH); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var alle = threads.invokeAll(IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> schreiber.schreibe(gelesen("f" + i))
                            .join())
                    .toList());
            for (var eine : alle) {
                assertThat(ablage().eintrag(eine.get())).isPresent();
            }
        }
        assertThat(einzige(pruefung()).eintraege()).isEqualTo(200);
        assertThat(einzige(pruefung()).befunde()).isEmpty();
    }

    @Test
    void goesOnAfterARestartAndSealsTheDayBefore() {
        schreibe("a", MITTWOCH, "eins", "zwei");
        schreibe("b", MITTWOCH.plus(Duration.ofDays(5)), "drei");

        assertThat(einzige(pruefung())).satisfies(bericht -> {
            assertThat(bericht.befunde()).isEmpty();
            assertThat(bericht.siegel()).isEqualTo(1);
            assertThat(bericht.eintraege()).isEqualTo(4);
        });
    }

    @Test
    void neverSharesAChainWithAnotherProcessAndTakesOverWhatADeadOneLeft() {
        var erster = schreiber("a", MITTWOCH);
        erster.schreibe(gelesen("eins")).join();
        schreibe("b", MITTWOCH, "zwei");
        assertThat(pruefung().berichte()).extracting(Kettenbericht::instanz).containsExactly("kette-1", "kette-2");

        try (var dritter = schreiber("c", MITTWOCH.plus(Ketten.FRIST).plusSeconds(1))) {
            dritter.schreibe(gelesen("drei")).join();
            dritter.schreibe(gelesen("vier")).join();
            assertThat(anzahl("kette-1")).as("its owner has not been heard of").isEqualTo(3);
            erster.schreibe(gelesen("fuenf")).join();
        }
        erster.close();
        assertThat(pruefung().berichte()).allMatch(Kettenbericht::gueltig);
        assertThat(pruefung().berichte()).extracting(Kettenbericht::eintraege).containsExactly(3L, 2L);
    }

    @Test
    void takesNoteOfEntriesThatWereStoredWhenTheWriterDied() {
        schreibe("a", MITTWOCH, "eins");
        var stand = ketten().find(Filters.eq("_id", "kette-1")).first();
        schreibe("b", MITTWOCH, "zwei", "drei");
        ketten().replaceOne(Filters.eq("_id", "kette-1"), Objects.requireNonNull(stand));

        schreibe("c", MITTWOCH, "vier");

        assertThat(einzige(pruefung()).befunde()).isEmpty();
        assertThat(einzige(pruefung()).eintraege()).isEqualTo(4);
    }

    @Test
    void removesWholeSealedDaysWhenTheirTimeIsOverAndStillHolds() {
        schreibe("a", MITTWOCH, "eins", "zwei");
        schreibe("b", MITTWOCH.plus(Duration.ofDays(1)), "drei");
        schreibe("c", MITTWOCH.plus(Duration.ofDays(184)), "vier");

        assertThat(einzige(pruefung())).satisfies(bericht -> {
            assertThat(bericht.befunde()).isEmpty();
            assertThat(bericht.erste()).as("the seal of the first day").isEqualTo(3);
        });
        assertThat(arten()).contains("KUERZUNG");
        assertThat(store().mongo().getCollection("protokoll").countDocuments(Filters.eq("bezuege", "eins"))).isZero();
        assertThat(store().mongo().getCollection("protokoll").countDocuments(Filters.eq("bezuege", "drei"))).isOne();
    }

    @Test
    void findsWhatSomebodyDidToTheStore() {
        schreibe("a", MITTWOCH, "eins", "zwei", "drei", "vier");
        var eintraege = store().mongo().getCollection("protokoll");

        eintraege.updateOne(Filters.eq("_id", "kette-1:2"), Updates.set("feld", "harmlos"));
        assertThat(befunde()).containsExactly(Befundart.VERAENDERT);
        eintraege.updateOne(Filters.eq("_id", "kette-1:2"), Updates.set("feld", "fall"));
        assertThat(befunde()).isEmpty();

        eintraege.updateOne(Filters.eq("_id", "kette-1:2"), Updates.set("dazu", 1));
        assertThat(befunde()).contains(Befundart.UNLESBAR);
        eintraege.deleteOne(Filters.eq("_id", "kette-1:2"));
        assertThat(befunde()).contains(Befundart.LUECKE, Befundart.BRUCH);
        eintraege.deleteMany(Filters.gt("nummer", 1L));
        assertThat(befunde()).containsExactly(Befundart.ENDE_FEHLT);
        eintraege.deleteMany(new Document());
        assertThat(befunde()).contains(Befundart.ENDE_FEHLT);
        ketten().deleteMany(new Document());
        eintraege.insertOne(new Document("_id", "kette-1:1").append("instanz", "kette-1"));
        assertThat(befunde()).contains(Befundart.UNLESBAR, Befundart.STAND_FALSCH);
    }

    @Test
    void findsAnEntryBesideTheChainsAndAMissingChain() {
        var erster = schreiber("a", MITTWOCH);
        erster.schreibe(gelesen("eins")).join();
        schreibe("b", MITTWOCH, "zwei");
        erster.close();
        store().mongo()
                .getCollection("protokoll")
                .insertOne(new Document("_id", "daneben").append("instanz", "kette-1"));
        assertThat(befunde()).containsExactly(Befundart.KETTE_FEHLT);
        store().mongo().getCollection("protokoll").deleteOne(Filters.eq("_id", "daneben"));

        store().mongo().getCollection("protokoll").deleteMany(Filters.eq("instanz", "kette-1"));
        ketten().deleteOne(Filters.eq("_id", "kette-1"));

        assertThat(befunde()).containsExactly(Befundart.KETTE_FEHLT);
    }

    @Test
    void doesNotPaperOverATailThatWasCutOffBetweenTwoRuns() {
        schreibe("a", MITTWOCH, "eins", "zwei", "drei");
        store().mongo().getCollection("protokoll").deleteOne(Filters.eq("_id", "kette-1:3"));

        schreibe("b", MITTWOCH, "vier");

        assertThat(einzige(pruefung()).befunde()).contains(new Befund("kette-1", 3, Befundart.LUECKE));
    }

    @Test
    void leavesAChainAloneWhoseStateSomebodyHasInvented() {
        schreibe("a", MITTWOCH, "eins", "zwei", "drei");
        store().mongo().getCollection("protokoll").deleteOne(Filters.eq("_id", "kette-1:3"));
        ketten().updateOne(Filters.eq("_id", "kette-1"), Updates.set("nummer", 2L));

        schreibe("b", MITTWOCH, "vier");

        assertThat(befunde()).containsExactly(Befundart.STAND_FALSCH);
        assertThat(anzahl("kette-2")).isEqualTo(1);
    }

    @Test
    void checksASpanOfTime() {
        schreibe("a", MITTWOCH, "eins", "zwei");
        schreibe("b", MITTWOCH.plus(Duration.ofDays(2)), "drei");
        schreibe("c", MITTWOCH.plus(Duration.ofDays(4)), "vier", "fuenf");
        store().mongo().getCollection("protokoll").deleteOne(Filters.eq("_id", "kette-1:1"));

        var teil = pruefer().pruefe(new Zeitspanne(MITTWOCH.plus(Duration.ofDays(1)),
                MITTWOCH.plus(Duration.ofDays(3))), anzahl -> {});

        assertThat(einzige(teil).befunde()).isEmpty();
        assertThat(einzige(teil).erste()).isEqualTo(3);
        assertThat(einzige(teil).letzte()).isEqualTo(4);
        assertThat(einzige(pruefung()).gueltig()).isFalse();
    }

    @Test
    void pagesThroughAllChainsInOneOrderByWalkingAsByAsking() {
        try (var erster = schreiber("a", MITTWOCH); var zweiter = schreiber("b", MITTWOCH.plusSeconds(1))) {
            for (int i = 0; i < 7; i++) {
                (i % 3 == 0 ? erster : zweiter).schreibe(gelesen("f" + i % 2)).join();
            }
        }
        var alle = new Protokollfilter(null, null, null, null, Set.of(), Set.of());
        var einer = new Protokollfilter("f1", "sealed", MITTWOCH, MITTWOCH.plusSeconds(9), Set.of("GELESEN"), Set.of());
        for (var filter : List.of(alle, einer)) {
            var gegangen = durchgeblaettert(filter, true, false);
            assertThat(gegangen).hasSize(filter == alle ? 7 : 3).isEqualTo(durchgeblaettert(filter, false, false));
            assertThat(gegangen.reversed()).isEqualTo(durchgeblaettert(filter, true, true))
                    .isEqualTo(durchgeblaettert(filter, false, true));
        }
        assertThat(new Protokollseiten(store().mongo().getDb(), true).anzahl(einer)).isEqualTo(3);
    }

    private List<String> durchgeblaettert(Protokollfilter filter, boolean gehend, boolean rueckwaerts) {
        var seiten = new Protokollseiten(store().mongo().getDb(), gehend);
        var ids = new ArrayList<String>();
        Protokollstelle marke = null;
        for (var weiter = true; weiter;) {
            var seite = seiten.seite(filter, new Ausschnitt(marke, rueckwaerts, 2));
            var teil = rueckwaerts ? seite.eintraege().reversed() : seite.eintraege();
            teil.forEach(eintrag -> ids.add(eintrag.id()));
            weiter = seite.weitere();
            marke = Protokollstelle.von(teil.getLast());
        }
        return ids;
    }

    private Protokollschreiber schreiber(String inhaber, Instant jetzt) {
        var einrichtung = new Einrichtung(inhaber, "kette", false, new Aufbewahrung(Period.ofMonths(6)));
        var schreiber = Protokollschreiber.auf(store().mongo().getDb(), einrichtung, SIEGEL,
                Clock.fixed(jetzt, ZoneOffset.UTC));
        schreiber.start();
        return schreiber;
    }

    private void schreibe(String inhaber, Instant jetzt, String... bezuege) {
        try (var schreiber = schreiber(inhaber, jetzt)) {
            var alle = new ArrayList<CompletableFuture<String>>();
            for (var bezug : bezuege) {
                alle.add(schreiber.schreibe(gelesen(bezug)));
            }
            alle.forEach(CompletableFuture::join);
        }
    }

    private static Vermerk gelesen(String bezug) {
        return new Vermerk(Protokollart.GELESEN, "sealed", List.of("FALLMANAGER"), "FALLBEARBEITUNG", "fall",
                List.of(bezug), new TreeMap<>(Map.of("von", "1")), null);
    }

    private Protokollablage ablage() {
        return new Protokollablage(store().mongo().getDb());
    }

    private Protokollpruefer pruefer() {
        return new Protokollpruefer(store().mongo().getDb(), SIEGEL, store().eingebetteter() != null);
    }

    private Pruefbericht pruefung() {
        return pruefer().pruefe(null, anzahl -> {});
    }

    private static Kettenbericht einzige(Pruefbericht bericht) {
        assertThat(bericht.berichte()).hasSize(1);
        assertThat(bericht.weitere()).isEmpty();
        return bericht.berichte().getFirst();
    }

    private List<Befundart> befunde() {
        return pruefung().befunde().stream().map(Befund::art).distinct().toList();
    }

    private long anzahl(String instanz) {
        return store().mongo().getCollection("protokoll").countDocuments(Filters.eq("instanz", instanz));
    }

    private List<String> arten() {
        return store().mongo().getCollection("protokoll").distinct("art", String.class).into(new ArrayList<>());
    }

    private MongoCollection<BsonDocument> ketten() {
        return store().mongo().getDb().getCollection("protokollketten", BsonDocument.class);
    }
}
