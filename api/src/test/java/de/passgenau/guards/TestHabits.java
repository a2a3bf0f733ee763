package de.passgenau.guards;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** Tests that can fail, fail soon, and are found. */
final class TestHabits {

    private static final List<String> TEST = List.of("Test", "ParameterizedTest", "RepeatedTest", "Property",
            "Example");
    private static final Pattern ASSERTION = Pattern
            .compile("(assert|verify|expect|fail|should|until|satisf|check|bis).*");

    private TestHabits() {}

    static Stream<String> sleepers(Codebase code) {
        return code.testClasses()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> access.getTarget().getName().equals("sleep")
                        && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                .contains(access.getTarget().getOwner().getName()))
                .map(JavaAccess::getDescription);
    }

    static Stream<String> disabledWithoutReason(Codebase code) {
        Stream<HasAnnotations<?>> all = code.testClasses()
                .flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()));
        return all.filter(it -> it.isAnnotatedWith(Disabled.class))
                .filter(it -> it.getAnnotationOfType(Disabled.class).value().isBlank())
                .map(it -> it.getDescription() + " is disabled without a reason");
    }

    static Stream<String> misnamed(Codebase code) {
        return code.testClasses()
                .filter(type -> type.getMethods()
                        .stream()
                        .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class)))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(TestHabits::outermost)
                .distinct()
                .filter(type -> !type.getSimpleName().endsWith("Tests"))
                .map(type -> type.getName() + " is a test and is not called …Tests");
    }

    /** A property that JUnit Jupiter names is left out by jqwik without a word; its name is a label. */
    static Stream<String> skippedByJqwik(Codebase code) {
        return code.testSources()
                .stream()
                .flatMap(Syntax::methods)
                .filter(method -> method.has("Property") && method.has("DisplayName"))
                .map(method -> method + " is a property that never runs");
    }

    static Stream<String> assertNothing(Codebase code) {
        return code.testSources().stream().flatMap(source -> {
            var methods = Syntax.methods(source).toList();
            return methods.stream()
                    .filter(method -> TEST.stream().anyMatch(method::has))
                    .filter(method -> !asserts(method, methods, new HashSet<>()))
                    .map(method -> method + " asserts nothing");
        });
    }

    /** Asserts itself or through a method of the same file; a property may also answer with a boolean. */
    private static boolean asserts(Syntax.Method method, List<Syntax.Method> all, Set<String> seen) {
        var returns = method.tree().getReturnType();
        if (method.has("Property") && returns != null && returns.toString().equals("boolean")) {
            return true;
        }
        return Syntax.calls(method.tree())
                .stream()
                .filter(seen::add)
                .anyMatch(call -> ASSERTION.matcher(call).matches()
                        || all.stream()
                                .anyMatch(it -> it.tree().getName().contentEquals(call) && asserts(it, all, seen)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestHabits::outermost).orElse(type);
    }
}
