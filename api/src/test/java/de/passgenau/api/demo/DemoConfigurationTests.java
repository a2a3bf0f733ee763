package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class DemoConfigurationTests {

    private final ApplicationContextRunner anwendung = new ApplicationContextRunner();

    @Test
    void keepsDemoDataOutOfAMongoDbOfOnesOwn() {
        anwendung.withUserConfiguration(DemoConfiguration.class)
                .withPropertyValues("passgenau.mongodb.uri=mongodb://127.0.0.1:1/eigene", "passgenau.demo.faelle=1300")
                .run(context -> assertThat(context).hasNotFailed()
                        .doesNotHaveBean(Demolauf.class)
                        .doesNotHaveBean(Demosammlung.class));
    }

    @Test
    void fills1300CasesUnlessToldOtherwise() {
        anwendung.withUserConfiguration(NurEinstellungen.class)
                .run(context -> assertThat(context.getBean(Demoeinstellungen.class).faelle()).isEqualTo(1_300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "13001"})
    void doesNotStartWithASizeThatCannotBe(String faelle) {
        anwendung.withUserConfiguration(NurEinstellungen.class)
                .withPropertyValues("passgenau.demo.faelle=" + faelle)
                .run(context -> assertThat(context).getFailure()
                        .rootCause()
                        .hasMessage("passgenau.demo.faelle nimmt Werte von 0 (keine Demodaten) bis 13000, nicht "
                                + faelle));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Demoeinstellungen.class)
    static class NurEinstellungen {}
}
