package de.passgenau.api.betrieb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What an operation is called in metrics and log lines. A client may call it anything, even by somebody's name, so that
 * only names of registered documents and fields of the contract are taken over. */
final class Operationsnamen {

    static final String ANDERE = "andere";

    private static final String ORT = "classpath*:beispiele/**/*.graphql";
    private static final Pattern OPERATION = Pattern.compile("^\\s*(?:query|mutation|subscription)\\s+(\\w+)",
            Pattern.MULTILINE);

    private final Set<String> registriert;

    Operationsnamen(Set<String> registriert) {
        this.registriert = Set.copyOf(registriert);
    }

    static Operationsnamen aus(ResourcePatternResolver ressourcen) {
        try {
            Set<String> namen = new TreeSet<>();
            for (Resource datei : ressourcen.getResources(ORT)) {
                OPERATION.matcher(datei.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .forEach(treffer -> namen.add(treffer.group(1)));
            }
            return new Operationsnamen(namen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param operation one that was validated, so that its fields are those of the contract */
    String zu(OperationDefinition operation) {
        String name = operation.getName();
        return name != null && registriert.contains(name) ? name : wurzelfeld(operation);
    }

    private static String wurzelfeld(OperationDefinition operation) {
        Set<String> felder = operation.getSelectionSet()
                .getSelections()
                .stream()
                .map(auswahl -> auswahl instanceof Field feld ? feld.getName() : ANDERE)
                .collect(Collectors.toSet());
        return felder.size() == 1 ? felder.iterator().next() : ANDERE;
    }
}
