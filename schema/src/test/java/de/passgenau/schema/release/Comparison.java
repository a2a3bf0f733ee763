package de.passgenau.schema.release;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedType;

/** What a contract takes back or tightens against the one a frontend was built for, deprecated elements on their day aside. */
final class Comparison {

    private final Promises released;
    private final Openness openness;
    private final Map<String, Element> current;

    private Comparison(Promises released, Map<String, Element> current) {
        this.released = released;
        this.openness = Openness.of(released.contract());
        this.current = current;
    }

    static Stream<String> breaks(Contract released, Contract current, LocalDate today) {
        var comparison = new Comparison(new Promises(released, today), byPath(current));
        return Stream.concat(comparison.takenBack(), comparison.newlyRequired(byPath(released)));
    }

    private Stream<String> takenBack() {
        return released.elements().flatMap(element -> {
            var now = current.get(element.path());
            if (now != null) {
                return changes(element, now);
            }
            var ownerIsGone = element.path().contains(".") && !current.containsKey(owner(element.path()));
            return ownerIsGone ? Stream.of() : Stream.of(element.path() + " is gone");
        });
    }

    private Stream<String> changes(Element before, Element now) {
        return switch (before.definition()) {
            case GraphQLFieldDefinition field when now.definition() instanceof GraphQLFieldDefinition other ->
                Stream.concat(ElementChanges.ofField(before.path(), field, other), openness.lost(before.path(), other));
            case GraphQLInputValueDefinition value when now.definition() instanceof GraphQLInputValueDefinition other ->
                ElementChanges.ofInput(before.path(), value, other);
            case GraphQLNamedType type when now.definition() instanceof GraphQLNamedType other ->
                ElementChanges.ofType(type, other);
            default -> Stream.of();
        };
    }

    private Stream<String> newlyRequired(Map<String, Element> before) {
        return current.values()
                .stream()
                .filter(element -> !before.containsKey(element.path()))
                .filter(element -> element.path().contains(".") && before.containsKey(owner(element.path())))
                .filter(element -> element.definition() instanceof GraphQLInputValueDefinition value
                        && ElementChanges.isRequired(value))
                .map(element -> element.path() + " is new and required");
    }

    private static Map<String, Element> byPath(Contract contract) {
        return Element.all(contract.schema()).collect(Collectors.toMap(Element::path, Function.identity()));
    }

    static String owner(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
