package de.passgenau.api.graphql.zugriff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;

/** Harmless arguments for the fields that demand some. */
record Beispielargumente(Map<String, String> zeilen) {

    private static final Path DATEI = Path.of("src/test/resources/zugriff/beispielargumente.txt");

    static Beispielargumente gelesen() {
        try (var zeilen = Files.lines(DATEI)) {
            return new Beispielargumente(zeilen.filter(zeile -> !zeile.isBlank() && !zeile.startsWith("#"))
                    .map(zeile -> zeile.split(" \\| ", 2))
                    .collect(Collectors.toMap(teile -> teile[0], teile -> teile[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> felder() {
        return zeilen.keySet();
    }

    /** In brackets, or nothing where the field demands nothing. */
    String zu(String typ, GraphQLFieldDefinition feld) {
        String name = typ + "." + feld.getName();
        String argumente = zeilen.get(name);
        if (argumente == null && feld.getArguments().stream().anyMatch(Beispielargumente::istVerlangt)) {
            throw new AssertionError(name + " demands arguments: please add a line `" + name
                    + " | <arguments that find and change nothing>` to api/" + DATEI);
        }
        return argumente == null ? "" : "(" + argumente + ")";
    }

    private static boolean istVerlangt(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
    }
}
