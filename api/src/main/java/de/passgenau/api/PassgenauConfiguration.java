package de.passgenau.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where time and ids come from: the only place that asks the machine for them. */
@Configuration(proxyBeanMethods = false)
class PassgenauConfiguration {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The clock of the office; with a day told, it is that day at the present time of day. */
    @Bean
    Clock clock(@Value("${passgenau.stichtag:#{null}}") @Nullable LocalDate stichtag) {
        var system = Clock.system(BERLIN);
        return stichtag == null
                ? system
                : Clock.offset(system, Duration.ofDays(stichtag.toEpochDay() - LocalDate.now(system).toEpochDay()));
    }

    /** Keys, which have to be nothing but secret. */
    @Bean
    Supplier<byte[]> schluesselgeber() {
        var random = new SecureRandom();
        return () -> {
            var key = new byte[32];
            random.nextBytes(key);
            return key;
        };
    }

    @Bean
    Supplier<UUID> kennungsgeber() {
        return UUID::randomUUID;
    }
}
