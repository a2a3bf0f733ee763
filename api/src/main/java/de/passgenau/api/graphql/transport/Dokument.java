package de.passgenau.api.graphql.transport;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A document that was registered at build. */
record Dokument(String text) {

    /** Whether the operation of this name, or without a name any of them, changes something. */
    boolean aendert(@Nullable String operation) {
        return Parser.parse(text)
                .getDefinitionsOfType(OperationDefinition.class)
                .stream()
                .filter(eine -> operation == null || operation.equals(eine.getName()))
                .anyMatch(eine -> eine.getOperation() == Operation.MUTATION);
    }
}
