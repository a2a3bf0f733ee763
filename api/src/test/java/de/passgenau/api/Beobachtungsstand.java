package de.passgenau.api;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.passgenau.api.arbeitgeber.AlleArbeitgeber;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.takt.Hintergrundfaden;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahmen;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** What a test may see of the inside: how often the store was read, and how schema and code fit together. */
@TestConfiguration(proxyBeanMethods = false)
public class Beobachtungsstand {

    /**
     * Whether the application itself is at it, and no caller: what a test, or another process, has stored without telling
     * anybody is read within half a minute, whichever test runs then.
     */
    private static boolean imHintergrund() {
        var faden = Thread.currentThread().getName();
        return faden.startsWith("aenderungen-") || faden.startsWith(Hintergrundfaden.VORSILBE);
    }

    /** Lists are compared by the versions of all that there is. */
    private static boolean isComparison(BsonDocument command) {
        return command.containsKey("projection") && command.getDocument("filter", new BsonDocument()).isEmpty();
    }

    /** Counts the reads of one collection. */
    public static final class Lesezaehler implements CommandListener {

        private static final Set<String> READS = Set.of("find", "count");

        private final AtomicInteger reads = new AtomicInteger();
        private volatile String collection = "";

        public int readsOf(String name, Runnable work) {
            collection = name;
            reads.set(0);
            work.run();
            collection = "";
            return reads.get();
        }

        /** The comparison of lists with the store runs beside any test; it reads the versions of all that there is. */
        @Override
        public void commandStarted(CommandStartedEvent event) {
            var command = event.getCommand();
            if (!imHintergrund() && READS.contains(event.getCommandName()) && !isComparison(command)
                    && command.getString(event.getCommandName()).getValue().equals(collection)) {
                reads.incrementAndGet();
            }
        }
    }

    /** Notes everything that is read from the store or written to it. */
    public static final class Speicherspur implements CommandListener {

        private static final Set<String> ACCESSES = Set.of("find", "count", "distinct", "insert", "update", "delete",
                "findAndModify");

        private final Queue<String> seen = new ConcurrentLinkedQueue<>();
        private volatile boolean noting;

        public List<String> waehrend(Runnable work) {
            seen.clear();
            noting = true;
            work.run();
            noting = false;
            return List.copyOf(seen);
        }

        /** What runs beside any test: the comparison of lists, which reads versions alone, and the lease of the chain
         * that the protocol is written to. */
        @Override
        public void commandStarted(CommandStartedEvent event) {
            var name = event.getCommandName();
            if (noting && !imHintergrund() && ACCESSES.contains(name) && !isComparison(event.getCommand())
                    && !ofTheChain(event.getCommand(), event.getCommand().getString(name).getValue())) {
                seen.add(name + " " + event.getCommand().getString(name).getValue());
            }
        }

        /** Its lease, and where it goes on. */
        private static boolean ofTheChain(BsonDocument command, String collection) {
            return collection.equals("protokollketten") || collection.equals("protokoll")
                    && command.getDocument("filter", new BsonDocument()).containsKey("instanz");
        }
    }

    /** The report of the last start. */
    public static final class Schemabericht {

        private final AtomicReference<@Nullable SchemaReport> report = new AtomicReference<>();

        public SchemaReport report() {
            return Objects.requireNonNull(report.get());
        }
    }

    @Bean
    Lesezaehler lesezaehler() {
        return new Lesezaehler();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer countingReads(Lesezaehler lesezaehler) {
        return settings -> settings.addCommandListener(lesezaehler);
    }

    @Bean
    Speicherspur speicherspur() {
        return new Speicherspur();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer notingAccesses(Speicherspur speicherspur) {
        return settings -> settings.addCommandListener(speicherspur);
    }

    @Bean
    DemoArbeitgeber arbeitgeberDerAnmeldung(AlleArbeitgeber alle, Dokumentliste<Arbeitgeber> liste, Clock clock) {
        return new DemoArbeitgeber(alle, liste, clock);
    }

    @Bean
    DemoKatalog katalogOhneDemodaten(AlleTraeger alleTraeger, Dokumentliste<Traeger> traegerliste,
            Massnahmen massnahmen, Dokumentliste<Massnahme> liste) {
        return new DemoKatalog(alleTraeger, traegerliste, massnahmen, liste);
    }

    @Bean
    Schemabericht schemabericht() {
        return new Schemabericht();
    }

    @Bean
    GraphQlSourceBuilderCustomizer keepingTheReport(Schemabericht schemabericht) {
        return source -> source.inspectSchemaMappings(schemabericht.report::set);
    }
}
