package de.passgenau.api.security.schutz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import de.passgenau.api.EigenerOrdner;
import de.passgenau.api.andrang.Stelluhr;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application behind a proxy, with narrow limits, a clock that is set by hand, and one foreign frontend. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"passgenau.rate.anfragen=20",
        "passgenau.rate.anmeldungen=20", "server.forward-headers-strategy=native",
        "spring.graphql.cors.allowed-origins=https://frontend.example", "spring.graphql.cors.allowed-methods=POST",
        "spring.graphql.cors.allowed-headers=authorization,content-type"})
@ContextConfiguration(initializers = EigenerOrdner.class)
@Import(Stelluhr.class)
@interface Schutzstand {}
