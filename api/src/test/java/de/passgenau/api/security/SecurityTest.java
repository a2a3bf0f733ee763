package de.passgenau.api.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import de.passgenau.api.EigenerOrdner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Starts the application with a schema of its own, small enough to show nothing but who is calling. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.graphql.schema.locations=classpath:security-tests/")
@Import(TaktController.class)
@ContextConfiguration(initializers = EigenerOrdner.class)
public @interface SecurityTest {}
