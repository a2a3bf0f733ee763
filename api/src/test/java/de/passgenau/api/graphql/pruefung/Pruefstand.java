package de.passgenau.api.graphql.pruefung;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** One application for all tests of the plumbing, with the schema in {@code graphql-pruefung} alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.graphql.schema.locations=classpath:graphql-pruefung/",
        "passgenau.graphql.grenzen.frist=2s"})
@Import(PruefstandConfiguration.class)
public @interface Pruefstand {}
