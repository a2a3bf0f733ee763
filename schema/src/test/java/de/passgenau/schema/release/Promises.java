package de.passgenau.schema.release;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import de.passgenau.schema.style.Deprecations;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** What a released contract still promises on a day: all of it but the deprecated whose day has come, and what only they led to. */
record Promises(Contract contract, LocalDate today) {

    Stream<Element> elements() {
        var ended = ended();
        var reachable = reachable(ended);
        return Element.all(contract.schema())
                .filter(element -> !isIn(ended, element.path()))
                .filter(element -> element.path().startsWith("@") || reachable.contains(type(element.path())));
    }

    private Set<String> ended() {
        return Element.all(contract.schema())
                .filter(element -> Deprecations.day(element).filter(day -> !day.isAfter(today)).isPresent())
                .map(Element::path)
                .collect(Collectors.toSet());
    }

    private Set<String> reachable(Set<String> ended) {
        var schema = contract.schema();
        var open = new ArrayDeque<String>();
        Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .map(GraphQLObjectType::getName)
                .forEach(open::add);
        schema.getDirectives().forEach(it -> it.getArguments().forEach(argument -> open.add(base(argument))));
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var type = open.remove();
            if (seen.add(type)) {
                open.addAll(neighbours(type, ended));
            }
        }
        return seen;
    }

    private Collection<String> neighbours(String type, Set<String> ended) {
        var used = Element.all(contract.schema())
                .filter(element -> element.path().startsWith(type + ".") && !isIn(ended, element.path()))
                .flatMap(Promises::usedType);
        var related = switch (contract.schema().getType(type)) {
            case GraphQLObjectType object -> object.getInterfaces().stream().map(GraphQLNamedType::getName);
            case GraphQLInterfaceType shape ->
                contract.schema().getImplementations(shape).stream().map(GraphQLNamedType::getName);
            case GraphQLUnionType union -> union.getTypes().stream().map(GraphQLNamedOutputType::getName);
            case null, default -> Stream.<String>of();
        };
        return Stream.concat(used, related).toList();
    }

    private static Stream<String> usedType(Element element) {
        return switch (element.definition()) {
            case GraphQLFieldDefinition field -> Stream.of(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
            case GraphQLInputValueDefinition value -> Stream.of(base(value));
            default -> Stream.of();
        };
    }

    private static String base(GraphQLInputValueDefinition value) {
        return GraphQLTypeUtil.unwrapAll(value.getType()).getName();
    }

    private static boolean isIn(Set<String> ended, String path) {
        return ended.contains(path) || path.contains(".") && isIn(ended, Comparison.owner(path));
    }

    private static String type(String path) {
        return List.of(path.split("\\.")).getFirst();
    }
}
