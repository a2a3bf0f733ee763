package de.passgenau.api.graphql;

import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;

import graphql.schema.GraphQLTypeUtil;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.observation.DataFetcherObservationContext;

/**
 * Which fields run in a thread of their own and are measured one by one: those by which an answer begins. A field of what has
 * been found already is told at once; there are hundreds in an answer.
 */
final class Feldfaeden implements BeanPostProcessor, ObservationPredicate {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer configurer) {
            configurer.setBlockingMethodPredicate(Feldfaeden::wartet);
        }
        return bean;
    }

    static boolean wartet(HandlerMethod methode) {
        var antwort = methode.getReturnType().getParameterType();
        return !CompletionStage.class.isAssignableFrom(antwort) && !Publisher.class.isAssignableFrom(antwort)
                && (hat(methode, QueryMapping.class) || hat(methode, MutationMapping.class)
                        || hat(methode, BatchMapping.class) || hat(methode, Wartend.class));
    }

    private static boolean hat(HandlerMethod methode, Class<? extends Annotation> art) {
        return AnnotatedElementUtils.hasAnnotation(methode.getMethod(), art);
    }

    @Override
    public boolean test(String name, Observation.Context context) {
        if (!(context instanceof DataFetcherObservationContext feld)) {
            return true;
        }
        var schema = feld.getEnvironment().getGraphQLSchema();
        var typ = GraphQLTypeUtil.unwrapAll(feld.getEnvironment().getParentType());
        return typ == schema.getQueryType() || typ == schema.getMutationType() || typ == schema.getSubscriptionType();
    }
}
