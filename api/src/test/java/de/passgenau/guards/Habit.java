package de.passgenau.guards;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The habits of the house that a machine can check. Each names what breaks it. */
enum Habit {

    PACKAGES_ARE_BUSINESS_WORDS(NameHabits::technicalPackages),
    TYPES_ARE_NAMED_FOR_WHAT_THEY_ARE(NameHabits::emptyTypeNames),
    PACKAGES_SAY_WHAT_THEY_ARE_FOR(NameHabits::silentPackages),
    NOTHING_IS_INJECTED_INTO_FIELDS(CodeHabits::injectedFields),
    NOTHING_HAS_SETTERS(CodeHabits::setters),
    TIME_AND_CHANCE_COME_FROM_OUTSIDE(CodeHabits::timeAndChance),
    DATES_ARE_MODERN(CodeHabits::legacyDates),
    REPOSITORIES_OFFER_ONLY_WHAT_IS_USED(CodeHabits::broadRepositories),
    CONTROLLERS_CATCH_AND_STORE_NOTHING(CodeHabits::busyControllers),
    FILES_ARE_SHORT(SizeHabits::longFiles),
    METHODS_FIT_ON_A_SCREEN(SizeHabits::longMethods),
    METHODS_TAKE_FEW_PARAMETERS(SizeHabits::manyParameters),
    PACKAGES_ARE_SMALL(SizeHabits::largePackages),
    TESTS_DO_NOT_SLEEP(TestHabits::sleepers),
    TESTS_ARE_DISABLED_FOR_A_REASON(TestHabits::disabledWithoutReason),
    TESTS_ARE_NAMED_FOR_THEIR_SUBJECT(TestHabits::misnamed),
    TESTS_ASSERT(TestHabits::assertNothing),
    PROPERTIES_RUN(TestHabits::skippedByJqwik);

    private final Function<Codebase, Stream<String>> breaches;

    Habit(Function<Codebase, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    Stream<String> breaches(Codebase code) {
        return breaches.apply(code);
    }

    /** The folder of the samples that break this habit. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
