package de.passgenau.schema.style;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;

/** The conventions of the contract. Each names what breaks it, as sentences that begin with the element's path. */
enum StyleRule {

    EVERYTHING_IS_DESCRIBED(Descriptions::missing),
    DESCRIPTIONS_ARE_GERMAN_SENTENCES(Descriptions::notGerman),
    DESCRIPTIONS_NAME_RULES_THAT_EXIST(Descriptions::unknownRules),
    NAMES_FOLLOW_THEIR_KIND(Names::wrong),
    LIST_ITEMS_ARE_NEVER_NULL(Lists::nullableItems),
    LONG_LISTS_ARE_CONNECTIONS(Lists::notConnections),
    CONNECTIONS_HAVE_ONE_SHAPE(Connections::misshaped),
    CONNECTIONS_ARE_PAGED_BOTH_WAYS(Connections::unpaged),
    LIMITS_ARE_TOLD(Connections::withoutLimit),
    MUTATIONS_TAKE_ONE_INPUT(Mutations::otherArguments),
    MUTATIONS_ANSWER_WITH_THEIR_PAYLOAD(Mutations::otherPayloads),
    MUTATIONS_END_WITH_THEIR_VERB(Mutations::withoutVerb),
    CHANGES_STATE_THEIR_VERSION(Mutations::withoutVersion),
    SUBSCRIPTIONS_CAN_BE_RESUMED(Subscriptions::notResumable),
    OBJECTS_WITH_IDS_ARE_NODES(Nodes::withoutInterface),
    IDS_ARE_OPAQUE(Nodes::idsOfOtherTypes),
    FIELDS_SAY_WHO_MAY(Access::undeclared),
    ROOT_FIELDS_NAME_ROLES(Access::withoutObject),
    ROLE_LISTS_ARE_EXACT(Access::inexact),
    FIELDS_ARE_OPEN_TO_SOMEBODY(Access::closed),
    DEPRECATIONS_NAME_REPLACEMENT_AND_DAY(Deprecations::vague),
    DEPRECATIONS_END((contract, today) -> Deprecations.overdue(contract, today)),
    ONE_FILE_PER_NOUN(SourceFiles::misplaced);

    private final BiFunction<Contract, LocalDate, Stream<String>> breaches;

    StyleRule(Function<Contract, Stream<String>> breaches) {
        this((contract, today) -> breaches.apply(contract));
    }

    StyleRule(BiFunction<Contract, LocalDate, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    Stream<String> breaches(Contract contract, LocalDate today) {
        return breaches.apply(contract, today);
    }

    /** The folder of the samples that break this rule and no other. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
