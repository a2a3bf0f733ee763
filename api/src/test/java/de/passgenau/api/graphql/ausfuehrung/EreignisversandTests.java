package de.passgenau.api.graphql.ausfuehrung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.awaitility.Awaitility;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** GraphQL's own engine runs here; only what would be the application is made up. */
class EreignisversandTests {

    private static final String SCHEMA = """
            type Query { nichts: Int }
            type Subscription { ereignis: [Person!]! }
            type Person { name: String! vorgesetzt: Person }
            """;
    private static final int PERSONEN = 3;

    private final List<List<Integer>> stapel = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<Ereignisversand> versand = new AtomicReference<>();

    @Test
    void sendsEachLevelOfAnEventInOneGo() {
        var antworten = abonniere(2, "{ name vorgesetzt { name vorgesetzt { name } } }");

        assertThat(antworten).hasSize(2).allSatisfy(antwort -> {
            assertThat(antwort.getErrors()).isEmpty();
            assertThat(antwort.<Map<String, List<?>>>getData().get("ereignis")).hasSize(PERSONEN)
                    .allSatisfy(person -> assertThat(person.toString())
                            .matches("\\{name=P(\\d+), vorgesetzt=\\{name=P1\\1, vorgesetzt=\\{name=P11\\1}}}"));
        });
        assertThat(stapel).containsExactlyInAnyOrder(List.of(10, 11, 12), List.of(110, 111, 112), List.of(10, 11, 12),
                List.of(110, 111, 112));
    }

    @Test
    void keepsNothingOfWhatIsOver() {
        int ereignisse = 2_000;

        assertThat(abonniere(ereignisse, "{ vorgesetzt { name } }")).hasSize(ereignisse);

        Awaitility.await().untilAsserted(() -> {
            System.gc();
            assertThat(versand.get().umfang()).isLessThan(ereignisse / 10);
        });
    }

    private List<ExecutionResult> abonniere(int ereignisse, String felder) {
        BatchLoader<Integer, Integer> nummern = gefragte -> {
            stapel.add(List.copyOf(gefragte));
            return CompletableFuture.supplyAsync(() -> gefragte);
        };
        var lader = new DataLoaderRegistry();
        lader.register("personen", DataLoaderFactory.newDataLoader(nummern,
                DataLoaderOptions.newOptions().setCachingEnabled(false).build()));
        ExecutionResult ergebnis = graphql(ereignisse).execute(
                ExecutionInput.newExecutionInput("subscription { ereignis " + felder + " }").dataLoaderRegistry(lader));
        return Flux.from(ergebnis.<Publisher<ExecutionResult>>getData())
                .collectList()
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow();
    }

    private GraphQL graphql(int ereignisse) {
        DataFetcher<Object> vorgesetzt = frage -> Objects
                .requireNonNull(frage.<Integer, Object>getDataLoader("personen"))
                .load(Integer.valueOf("1" + frage.getSource()));
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Subscription", typ -> typ.dataFetcher("ereignis", frage -> Flux.range(0, ereignisse)
                        .map(nummer -> IntStream.range(0, PERSONEN).boxed().collect(Collectors.toList()))))
                .type("Person", typ -> typ.dataFetcher("vorgesetzt", vorgesetzt)
                        .dataFetcher("name", frage -> "P" + frage.getSource()))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy() {
                    @Override
                    public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
                            ExecutionStrategyParameters parameters) {
                        versand.set(Ereignisversand.uebernimm(context));
                        return super.execute(context, parameters);
                    }
                })
                .build();
    }
}
