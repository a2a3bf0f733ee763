package de.passgenau.schema.style;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedType;

/** How names are written. That they are ASCII is a matter of the language: its parser accepts nothing else. */
final class Names {

    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*");
    private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern OTHER = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]+)*");
    private static final Set<String> ABBREVIATIONS = Set.of("PLZ");

    private Names() {}

    static Stream<String> wrong(Contract contract) {
        return Element.all(contract.schema())
                .filter(element -> !expected(element).matcher(element.definition().getName()).matches())
                .filter(element -> !ABBREVIATIONS.contains(element.path()))
                .map(element -> element.path() + " is not written like " + expected(element));
    }

    private static Pattern expected(Element element) {
        return switch (element.definition()) {
            case GraphQLNamedType _ -> TYPE;
            case GraphQLEnumValueDefinition _ -> VALUE;
            default -> OTHER;
        };
    }
}
