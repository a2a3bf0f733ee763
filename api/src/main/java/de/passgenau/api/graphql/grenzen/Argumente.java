package de.passgenau.api.graphql.grenzen;

import java.util.List;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/** Reads those arguments that decide how often something is expected. */
record Argumente(CoercedVariables variablen) {

    private static final int GROESSTE_SEITE = 100;

    /** Whether {@code @skip} and {@code @include} let it through. */
    boolean erwuenscht(DirectivesContainer<?> teil) {
        return wahr(teil, "include", true) && !wahr(teil, "skip", false);
    }

    /** How many the caller asked for, at most 100; -1 where the arguments say nothing. */
    int angesagt(Field feld, GraphQLFieldDefinition definition) {
        for (String name : List.of("first", "last", "ids")) {
            int zahl = zahl(wert(feld, definition, name));
            if (zahl >= 0) {
                return Math.min(zahl, GROESSTE_SEITE);
            }
        }
        return -1;
    }

    private static int zahl(@Nullable Object wert) {
        return switch (wert) {
            case IntValue zahl -> zahl.getValue().bitLength() > 31 ? GROESSTE_SEITE : zahl.getValue().intValue();
            case Integer zahl -> zahl;
            case ArrayValue liste -> liste.getValues().size();
            case List<?> liste -> liste.size();
            case null, default -> -1;
        };
    }

    private @Nullable Object wert(Field feld, GraphQLFieldDefinition definition, String name) {
        for (Argument argument : feld.getArguments()) {
            if (argument.getName().equals(name)) {
                return aufgeloest(argument.getValue());
            }
        }
        GraphQLArgument vorgabe = definition.getArgument(name);
        return vorgabe == null ? null : vorgabe.getArgumentDefaultValue().getValue();
    }

    private @Nullable Object aufgeloest(Value<?> wert) {
        return wert instanceof VariableReference variable ? variablen.get(variable.getName()) : wert;
    }

    private boolean wahr(DirectivesContainer<?> teil, String name, boolean sonst) {
        for (Directive direktive : teil.getDirectives(name)) {
            Object wert = aufgeloest(direktive.getArgument("if").getValue());
            return wert instanceof BooleanValue literal ? literal.isValue() : Boolean.TRUE.equals(wert);
        }
        return sonst;
    }
}
