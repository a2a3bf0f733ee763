package de.passgenau.api.datenspuren;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to what becomes of spans, and breaks a field whose argument asks for it. */
@TestConfiguration(proxyBeanMethods = false)
class Spurenstand {

    static final String KAPUTT = "kaputt:";

    /** Everything that an observation hands to whoever traces. */
    static final class Spannen implements ObservationHandler<Observation.Context> {

        private final Queue<String> gesehen = new ConcurrentLinkedQueue<>();

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }

        @Override
        public void onStop(Observation.Context context) {
            gesehen.add(context.getName() + " " + context.getContextualName() + " " + context.getAllKeyValues());
        }

        String alle() {
            return String.join("\n", gesehen);
        }
    }

    @Bean
    Spannen spannen() {
        return new Spannen();
    }

    @Bean
    SimplePerformantInstrumentation stoerung() {
        return new SimplePerformantInstrumentation() {

            @Override
            public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
                    InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
                var argumente = parameters.getEnvironment().getArguments().toString();
                if (!argumente.contains(KAPUTT)) {
                    return fetcher;
                }
                return environment -> {
                    throw new IllegalStateException("Broken by " + argumente, new IllegalArgumentException(argumente));
                };
            }
        };
    }
}
