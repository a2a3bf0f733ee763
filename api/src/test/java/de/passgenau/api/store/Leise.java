package de.passgenau.api.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Without Spring Boot the log would print every byte that is sent. */
public final class Leise implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext kontext) {
        ein();
    }

    public static void ein() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }
}
