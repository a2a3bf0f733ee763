package de.passgenau.api.datenschutz.auskunft;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** What codes and fields mean, in the words of the contract: it describes everything in German already. */
@Component
class Vertragsworte {

    private final ObjectProvider<GraphQlSource> quelle;

    Vertragsworte(ObjectProvider<GraphQlSource> quelle) {
        this.quelle = quelle;
    }

    /** The description of a value, or the value itself where there is none. */
    String wert(String art, String name) {
        return vertrag().getType(art) instanceof GraphQLEnumType werte && werte.getValue(name) != null
                ? satz(werte.getValue(name).getDescription()).orElse(name)
                : name;
    }

    /** What a root field does. */
    String feld(String name) {
        return Stream.of(vertrag().getQueryType(), vertrag().getMutationType(), vertrag().getSubscriptionType())
                .filter(Objects::nonNull)
                .map(art -> feld(art, name))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(feld -> satz(feld.getDescription()))
                .orElse(name);
    }

    private static Optional<GraphQLFieldDefinition> feld(GraphQLObjectType art, String name) {
        return Optional.ofNullable(art.getFieldDefinition(name));
    }

    private static Optional<String> satz(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(ganz -> ganz.strip().replaceAll("\\s+", " ").replaceFirst("(?<=[a-zäöüß)])\\. .*|\\.$", ""));
    }

    private GraphQLSchema vertrag() {
        return quelle.getObject().schema();
    }
}
