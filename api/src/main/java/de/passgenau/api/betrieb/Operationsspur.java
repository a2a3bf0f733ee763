package de.passgenau.api.betrieb;

import java.util.Set;

import de.passgenau.api.security.Anrufer;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/** What may be told of one operation: its bounded name and what its caller does here, never who he is. It is filled by
 * the thread that executes and read by the one that writes the log. */
final class Operationsspur {

    static final String SCHLUESSEL = Operationsspur.class.getName();

    private volatile String operation = Operationsnamen.ANDERE;
    private volatile Set<?> rollen = Set.of();

    static String operation(GraphQLContext kontext) {
        @Nullable
        Operationsspur spur = kontext.get(SCHLUESSEL);
        return spur == null ? Operationsnamen.ANDERE : spur.operation();
    }

    void erkannt(String name, GraphQLContext kontext) {
        operation = name;
        if (kontext.get("anrufer") instanceof Anrufer anrufer) {
            rollen = anrufer.rollen();
        }
    }

    String operation() {
        return operation;
    }

    Set<?> rollen() {
        return rollen;
    }
}
