package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import de.passgenau.api.PassgenauApplication;
import de.passgenau.guards.modules.BrokenApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(PassgenauApplication.class);

    @Test
    void keepToTheirNeighboursWithoutCycles() {
        assertThat(MODULES.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void allListTheirNeighbours() throws ClassNotFoundException {
        for (var module : MODULES) {
            var info = Class.forName(module.getBasePackage().getName() + ".package-info");
            assertThat(info).as(info.getName()).hasAnnotation(ApplicationModule.class);
        }
    }

    @Test
    void areSeenWhereTheyReachForAStranger() {
        var broken = ApplicationModules.of(BrokenApplication.class,
                (ImportOption) location -> location.contains("/guards/modules/"));
        assertThat(broken.detectViolations().getMessages())
                .anyMatch(it -> it.contains("'one' depends on module 'two'") && it.contains("Allowed targets: none"))
                .anyMatch(it -> it.contains("non-exposed type de.passgenau.guards.modules.one.inside.Secret"));
    }
}
