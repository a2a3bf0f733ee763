package de.passgenau.api.protokoll.ablage;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoDatabase;
import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Vermerk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the protocol of this process: one thread takes whatever waits, chains it, and stores it in one write, so that
 * many callers at once cost hardly more than one.
 */
public final class Protokollschreiber implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Protokollschreiber.class);
    private static final int WARTEND = 10_000;
    private static final int PORTION = 500;
    private static final Duration TAKT = Ketten.FRIST.dividedBy(3);
    /** How far the chain reaches is noted beside the entries, not after each of them: that would cost every answer. */
    private static final Duration BESTAETIGUNG = Duration.ofMillis(250);

    private final Kettenfuehrung kette;
    private final Clock clock;
    private final BlockingQueue<Auftrag> wartend = new LinkedBlockingQueue<>(WARTEND);
    private volatile boolean laeuft;
    private @Nullable Thread faden;

    /**
     * What is to be written, and who waits for it.
     *
     * @param vermerk null if there is nothing to write but a reason to wake up
     */
    private record Auftrag(@Nullable Vermerk vermerk, CompletableFuture<String> geschrieben) {}

    /**
     * How a process writes.
     *
     * @param inhaber names this process and no other
     * @param instanz what the names of its chains begin with
     * @param allein whether no other process can be at work on the first of them, as on an own embedded store
     */
    public record Einrichtung(String inhaber, String instanz, boolean allein, Aufbewahrung aufbewahrung) {}

    public static Protokollschreiber auf(MongoDatabase datenbank, Einrichtung einrichtung, Besiegelung besiegelung,
            Clock clock) {
        var ablage = new Protokollablage(datenbank);
        var ketten = new Ketten(datenbank, einrichtung.inhaber,
                einrichtung.allein ? Ketten.ENDLOS : Ketten.FRIST);
        return new Protokollschreiber(new Kettenfuehrung(ablage, ketten, besiegelung, einrichtung), clock);
    }

    private Protokollschreiber(Kettenfuehrung kette, Clock clock) {
        this.kette = kette;
        this.clock = clock;
    }

    public synchronized void start() {
        laeuft = true;
        faden = Thread.ofPlatform().name("protokoll").daemon().start(this::schreibe);
    }

    /**
     * Completes with the entry's id when it is durable, exceptionally if it could not be stored: what it tells of must not be
     * answered or done then.
     */
    public CompletableFuture<String> schreibe(Vermerk vermerk) {
        var auftrag = new Auftrag(vermerk, new CompletableFuture<>());
        if (!laeuft || !wartend.offer(auftrag)) {
            auftrag.geschrieben.completeExceptionally(new ProtokollNichtGeschrieben(null));
        }
        return auftrag.geschrieben;
    }

    /** Takes a chain at once, so that the first caller need not wait for it. */
    private void schreibe() {
        try {
            schreibe(List.of());
            while (laeuft || !wartend.isEmpty()) {
                schreibe(portion());
            }
            schreibe(List.of());
        } finally {
            laeuft = false;
            weiseAb(wartend, null);
        }
    }

    private List<Auftrag> portion() {
        var portion = new ArrayList<Auftrag>();
        try {
            var erster = wartend.poll((kette.istBestaetigt() ? TAKT : BESTAETIGUNG).toMillis(), TimeUnit.MILLISECONDS);
            if (erster != null) {
                portion.add(erster);
                wartend.drainTo(portion, PORTION - 1);
            }
        } catch (InterruptedException closing) {
            laeuft = false;
        }
        return portion;
    }

    private static void weiseAb(Collection<Auftrag> portion, @Nullable Throwable ursache) {
        portion.forEach(
                auftrag -> auftrag.geschrieben.completeExceptionally(new ProtokollNichtGeschrieben(ursache)));
    }

    private void schreibe(List<Auftrag> portion) {
        try {
            var ids = schreibeOderWeicheAus(portion.stream().map(Auftrag::vermerk).filter(Objects::nonNull).toList());
            var naechste = ids.iterator();
            portion.forEach(auftrag -> auftrag.geschrieben.complete(auftrag.vermerk == null ? "" : naechste.next()));
            kette.bestaetige(clock.instant(), portion.isEmpty() ? Duration.ZERO : BESTAETIGUNG);
        } catch (RuntimeException e) {
            LOG.error("The protocol cannot be written: {}", e.getClass().getName());
            kette.vergiss();
            weiseAb(portion, e);
        }
    }

    /** If another process has written at this place, the chain is lost and another one is found. */
    private List<String> schreibeOderWeicheAus(List<Vermerk> vermerke) {
        try {
            return kette.haengeAn(vermerke, clock.instant());
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().noneMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            kette.vergiss();
            return kette.haengeAn(vermerke, clock.instant());
        }
    }

    /** Writes what still waits, and lets the chain go. */
    @Override
    public synchronized void close() {
        laeuft = false;
        var arbeitend = faden;
        if (arbeitend == null) {
            return;
        }
        wartend.add(new Auftrag(null, new CompletableFuture<>()));
        try {
            arbeitend.join(TAKT);
            kette.gibFrei();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException storeIsGone) {
            LOG.warn("The chain of the protocol could not be released: {}", storeIsGone.getClass().getName());
        }
        faden = null;
    }
}
