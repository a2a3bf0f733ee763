package de.passgenau.api.graphql.zugriff;

import de.passgenau.api.graphql.fehler.Fehlerbild;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class ZugriffConfiguration {

    @Bean
    Zugriffsmatrix zugriffsmatrix(GraphQlSource quelle) {
        return Zugriffsmatrix.von(quelle.schema());
    }

    /** The matrix comes from the finished schema, which is built with this check. */
    @Bean
    Instrumentation zugriffspruefung(ObjectProvider<Zugriffsmatrix> matrix, Fehlerbild fehlerbild) {
        return new Zugriffspruefung(matrix, fehlerbild);
    }
}
