package de.passgenau.api;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** What a test may see of the inside: how often the store was read, and how schema and code fit together. */
@TestConfiguration(proxyBeanMethods = false)
public class Beobachtungsstand {

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

        /** The comparison of lists with the store runs beside any test; it reads versions alone. */
        @Override
        public void commandStarted(CommandStartedEvent event) {
            var command = event.getCommand();
            if (READS.contains(event.getCommandName()) && !command.containsKey("projection")
                    && command.getString(event.getCommandName()).getValue().equals(collection)) {
                reads.incrementAndGet();
            }
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
    Schemabericht schemabericht() {
        return new Schemabericht();
    }

    @Bean
    GraphQlSourceBuilderCustomizer keepingTheReport(Schemabericht schemabericht) {
        return source -> source.inspectSchemaMappings(schemabericht.report::set);
    }
}
