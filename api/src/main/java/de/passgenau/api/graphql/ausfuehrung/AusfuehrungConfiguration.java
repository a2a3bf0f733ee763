package de.passgenau.api.graphql.ausfuehrung;

import java.util.List;

import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Sets this package's parts in the places of those that would be there by themselves. */
@Configuration(proxyBeanMethods = false)
class AusfuehrungConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer ausfuehrung(ObjectProvider<Instrumentation> instrumentations,
            ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        return quelle -> quelle.configureGraphQl(
                bau -> bau.instrumentation(new Anfragekette(instrumentations.orderedStream().toList()))
                        .subscriptionExecutionStrategy(new Abonnementsausfuehrung(DataFetcherExceptionResolver
                                .createExceptionHandler(resolvers.orderedStream().toList()))));
    }

    @Bean
    GraphQlSourceBuilderCustomizer direktfelder(BeanFactory beans,
            ObjectProvider<HandlerMethodArgumentResolver> angaben) {
        return quelle -> {
            var felder = new Direktfelder(beans, angaben.orderedStream().toList());
            quelle.typeVisitors(List.of(felder)).graphQlSourceFactory(felder);
        };
    }
}
