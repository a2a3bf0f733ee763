package de.passgenau.api.graphql.transport;

import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.zugriff.Zugriffsmatrix;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.springframework.security.core.context.SecurityContextHolder;

/** How many bytes a caller may send, which is known before any of them is read: more if some import is open to him. */
final class Koerpergrenze {

    private static final String IMPORT = "Importieren";

    private final TransportEinstellungen einstellungen;
    private final Set<Rolle> importierende;

    Koerpergrenze(TransportEinstellungen einstellungen, GraphQLSchema schema, Zugriffsmatrix matrix) {
        this.einstellungen = einstellungen;
        this.importierende = importierende(schema, matrix);
    }

    private static Set<Rolle> importierende(GraphQLSchema schema, Zugriffsmatrix matrix) {
        var mutationen = schema.getMutationType();
        if (mutationen == null) {
            return Set.of();
        }
        return mutationen.getFieldDefinitions()
                .stream()
                .map(GraphQLFieldDefinition::getName)
                .filter(name -> name.endsWith(IMPORT))
                .flatMap(name -> matrix.rollen(mutationen.getName(), name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of whoever this request is from. */
    long bytes() {
        var wer = SecurityContextHolder.getContext().getAuthentication();
        var importiert = wer != null && wer.getPrincipal() instanceof Anrufer anrufer
                && anrufer.rollen().stream().anyMatch(importierende::contains);
        return (importiert ? einstellungen.importLimit() : einstellungen.bodyLimit()).toBytes();
    }
}
