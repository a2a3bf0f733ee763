package de.passgenau.api.graphql.ausfuehrung;

import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
}
