package de.passgenau.api.graphql.ausfuehrung;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

import de.passgenau.api.graphql.Wartend;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the fields of controllers that tell at once what they know of an object, and asks these without a way around. They
 * need nothing of the thread they run in, and there are hundreds of them in an answer and thousands in a second of events.
 */
final class Direktfelder extends GraphQLTypeVisitorStub implements GraphQlSource.Factory {

    private static final List<Class<?>> SPAETER = List.of(Future.class, CompletionStage.class, Callable.class,
            Publisher.class);

    private final BeanFactory beans;
    private final List<HandlerMethodArgumentResolver> angaben;
    private final Map<FieldCoordinates, DataFetcher<?>> felder = new HashMap<>();

    Direktfelder(BeanFactory beans, List<HandlerMethodArgumentResolver> angaben) {
        this.beans = beans;
        this.angaben = List.copyOf(angaben);
    }

    /** What has come of it. */
    private record Quelle(GraphQL graphQl, GraphQLSchema schema) implements GraphQlSource {}

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition feld,
            TraverserContext<GraphQLSchemaElement> stelle) {
        if (stelle.getParentNode() instanceof GraphQLFieldsContainer typ) {
            GraphQLCodeRegistry.Builder register = stelle.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var ort = FieldCoordinates.coordinates(typ, feld);
            if (register.getDataFetcher(ort, feld) instanceof SelfDescribingDataFetcher<?> controller) {
                direkt(controller.asMethod()).ifPresent(direktes -> felder.put(ort, direktes));
            }
        }
        return TraversalControl.CONTINUE;
    }

    @Override
    public GraphQlSource create(GraphQL graphQl, GraphQLSchema schema) {
        var register = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        felder.forEach(register::dataFetcher);
        var fertig = schema.transformWithoutTypes(bau -> bau.codeRegistry(register));
        return new Quelle(graphQl.transform(bau -> bau.schema(fertig)), fertig);
    }

    /** Not what waits: that has a thread of its own, or comes later. */
    private Optional<Direktfeld> direkt(@Nullable Method methode) {
        if (methode == null || !methode.isAnnotationPresent(SchemaMapping.class)
                || methode.isAnnotationPresent(Wartend.class)
                || SPAETER.stream().anyMatch(art -> art.isAssignableFrom(methode.getReturnType()))) {
            return Optional.empty();
        }
        return Direktfeld.von(methode, SingletonSupplier.of(() -> beans.getBean(methode.getDeclaringClass())), angaben);
    }
}
