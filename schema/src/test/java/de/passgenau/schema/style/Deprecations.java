package de.passgenau.schema.style;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import org.jspecify.annotations.Nullable;

/** What goes says what comes instead and until when it stays, and then it really goes. */
public final class Deprecations {

    private static final Pattern REASON = Pattern.compile(
            ".*ersetzt durch `(?<replacement>[A-Za-z.]+)`, entfällt frühestens am (?<day>\\d{4}-\\d\\d-\\d\\d)\\.?");

    private Deprecations() {}

    static Stream<String> vague(Contract contract) {
        return Element.all(contract.schema())
                .filter(element -> reason(element) != null)
                .filter(element -> day(element).isEmpty() || !replacementExists(contract, element))
                .map(element -> element.path()
                        + " does not say »ersetzt durch `x`, entfällt frühestens am JJJJ-MM-TT«: "
                        + reason(element));
    }

    /** What should be gone: overdue from the day after the one announced. */
    static Stream<String> overdue(Contract contract, LocalDate today) {
        return Element.all(contract.schema())
                .filter(element -> day(element).filter(day -> day.isBefore(today)).isPresent())
                .map(element -> element.path() + " was to go: " + reason(element));
    }

    /** From when on an element may be missing; empty where it is not deprecated or does not say so. */
    public static Optional<LocalDate> day(Element element) {
        var reason = reason(element);
        var matcher = REASON.matcher(reason == null ? "" : reason);
        return matcher.matches() ? parsed(matcher.group("day")) : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean replacementExists(Contract contract, Element element) {
        var matcher = REASON.matcher(String.valueOf(reason(element)));
        var owner = element.path().substring(0, element.path().lastIndexOf('.'));
        return matcher.matches()
                && Element.all(contract.schema())
                        .map(Element::path)
                        .anyMatch(path -> path.equals(owner + "." + matcher.group("replacement"))
                                || path.equals(matcher.group("replacement")));
    }

    private static @Nullable String reason(Element element) {
        return switch (element.definition()) {
            case GraphQLFieldDefinition field -> field.getDeprecationReason();
            case GraphQLArgument argument -> argument.getDeprecationReason();
            case GraphQLInputObjectField field -> field.getDeprecationReason();
            case GraphQLEnumValueDefinition value -> value.getDeprecationReason();
            default -> null;
        };
    }
}
