package de.passgenau.guards;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.stereotype.Controller;

/** How the product's code is built: what it may call, offer and depend on. */
final class CodeHabits {

    private static final Set<String> LEGACY = Set.of("java.util.Date", "java.util.Calendar",
            "java.text.SimpleDateFormat",
            "java.sql.Timestamp");

    private CodeHabits() {}

    static Stream<String> injectedFields(Codebase code) {
        return code.mainClasses()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Autowired.class)
                        || field.isAnnotatedWith("jakarta.inject.Inject")
                        || field.isAnnotatedWith("jakarta.annotation.Resource")
                        || field.isAnnotatedWith("org.springframework.beans.factory.annotation.Value"))
                .map(field -> field.getFullName() + " is injected");
    }

    static Stream<String> setters(Codebase code) {
        return code.mainClasses()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("set[A-Z].*")
                        && method.getRawReturnType().isEquivalentTo(void.class))
                .filter(method -> !overrides(method))
                .map(method -> method.getFullName() + " is a setter");
    }

    static Stream<String> timeAndChance(Codebase code) {
        return code.mainClasses()
                .filter(type -> !outermost(type).getSimpleName().endsWith("Configuration"))
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> isTimeOrChance(access.getTarget()))
                .map(JavaAccess::getDescription);
    }

    static Stream<String> legacyDates(Codebase code) {
        return code.mainClasses()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> LEGACY.contains(dependency.getTargetClass().getName()))
                .map(dependency -> dependency.getDescription());
    }

    static Stream<String> broadRepositories(Codebase code) {
        return code.mainClasses()
                .filter(type -> type.isAssignableTo(CrudRepository.class)
                        || type.isAssignableTo(PagingAndSortingRepository.class))
                .map(type -> type.getName() + " offers more than it declares");
    }

    static Stream<String> busyControllers(Codebase code) {
        var catching = code.mainSources()
                .stream()
                .flatMap(Syntax::methods)
                .filter(method -> Syntax.isController(method.type()) && Syntax.catches(method.tree()))
                .map(method -> method + " catches");
        var storing = code.mainClasses()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .filter(type -> type.getDirectDependenciesFromSelf()
                        .stream()
                        .anyMatch(it -> it.getTargetClass()
                                .getPackageName()
                                .startsWith("org.springframework.data.mongodb")))
                .map(type -> type.getName() + " works on the store itself");
        return Stream.concat(catching, storing);
    }

    private static boolean isTimeOrChance(CodeUnitAccessTarget target) {
        var owner = target.getOwner().getName();
        var clock = target.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && target.getName().equals("now") && !clock
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || Set.of("java.lang.System.currentTimeMillis", "java.util.UUID.randomUUID", "java.lang.Math.random")
                        .contains(owner + "." + target.getName())
                || owner.equals("java.util.Random") && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    private static boolean overrides(JavaMethod method) {
        return Stream
                .concat(method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(CodeHabits::outermost).orElse(type);
    }
}
