package de.passgenau.schema.style;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** A mutation is one business act: named by its verb, with one input, and with refusals as data. */
final class Mutations {

    /** The acts of the house. A new one is added on purpose; "update" or "save" will not be. */
    private static final List<String> VERBS = List.of("Anlegen", "Aendern", "Hinzufuegen", "Erfassen", "Festhalten",
            "Terminieren",
            "Dokumentieren", "Fortschreiben", "Setzen", "Festlegen", "Vereinbaren", "Aufnehmen", "Abschliessen",
            "Auswerten",
            "Ueberleiten", "Absagen", "Berichtigen", "Erteilen", "Widerrufen", "Entwerfen", "Veroeffentlichen",
            "Planen",
            "Vorschlagen", "Zuweisen", "Antreten", "Beenden", "Melden", "Akkreditieren", "Schliessen", "Erstellen",
            "Speichern", "Loeschen", "Importieren", "Sperren", "Entsperren", "Anordnen", "Aufheben", "Starten",
            "Entfernen", "Zusammenfuehren", "Uebergeben",
            "Reservieren", "Vorziehen", "Zurueckziehen", "Abbrechen", "Bewerten",
            "Priorisieren", "Wahrnehmen", "Versaeumen", "Wiederaufnehmen", "Beurteilen", "Pruefen",
            "Verwerfen", "Herausnehmen", "Anfragen", "Freigeben", "Ablehnen", "Beginnen", "Entscheiden", "Einrichten",
            "Erneuern", "Wiederholen");

    private Mutations() {}

    static Stream<String> otherArguments(Contract contract) {
        return breaches(contract, field -> {
            var input = input(field);
            return field.getArguments().size() == 1
                    && GraphQLTypeUtil.simplePrint(field.getArguments().getFirst().getType())
                            .equals(prefix(field) + "Eingabe!")
                    && input != null
                    && hasInput(input, "clientMutationId", "String");
        }, "does not take exactly one `eingabe` of its own type with `clientMutationId`");
    }

    static Stream<String> otherPayloads(Contract contract) {
        return breaches(contract,
                field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType payload
                        && GraphQLTypeUtil.simplePrint(field.getType()).equals(prefix(field) + "Payload!")
                        && Connections.has(payload, "fehler", "[Eingabefehler!]!")
                        && Connections.has(payload, "clientMutationId", "String"),
                "does not answer with its own payload with `fehler` and `clientMutationId`");
    }

    static Stream<String> withoutVerb(Contract contract) {
        return breaches(contract, field -> VERBS.stream().anyMatch(field.getName()::endsWith),
                "does not end with a known verb");
    }

    static Stream<String> withoutVersion(Contract contract) {
        return breaches(contract, field -> {
            var input = input(field);
            var changes = field.getName().endsWith("Aendern") || input != null && input.getField("id") != null;
            return !changes || input != null && hasInput(input, "id", "ID!") && hasInput(input, "version", "Int!");
        }, "changes an object without `id` and `version`");
    }

    private static Stream<String> breaches(Contract contract, Predicate<GraphQLFieldDefinition> right, String breach) {
        return Element.mutations(contract.schema()).filter(right.negate()).map(field -> field.getName() + " " + breach);
    }

    private static String prefix(GraphQLFieldDefinition field) {
        return Character.toUpperCase(field.getName().charAt(0)) + field.getName().substring(1);
    }

    private static @Nullable GraphQLInputObjectType input(GraphQLFieldDefinition field) {
        var argument = field.getArgument("eingabe");
        return argument != null && GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input
                ? input
                : null;
    }

    private static boolean hasInput(GraphQLInputObjectType input, String name, String printedType) {
        var field = input.getField(name);
        return field != null && GraphQLTypeUtil.simplePrint(field.getType()).equals(printedType);
    }
}
