package de.passgenau.api.datenspuren;

import java.io.ByteArrayOutputStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** Catches all that is logged, as lines for people with every detail and as JSON; own packages down to DEBUG. */
final class Protokollfang implements AutoCloseable {

    private static final String ALLES = "%d %level %logger %msg %mdc %marker %kvp %ex{full}%n";

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger eigene = context.getLogger("de.passgenau");
    private final Level bisher = root.getLevel();
    private final ByteArrayOutputStream zeilen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> alsZeilen;
    private final OutputStreamAppender<ILoggingEvent> alsJson;

    Protokollfang() {
        root.setLevel(Level.INFO);
        eigene.setLevel(Level.DEBUG);
        var pattern = new PatternLayoutEncoder();
        pattern.setPattern(ALLES);
        alsZeilen = fange(pattern, zeilen);
        var structured = new StructuredLogEncoder();
        structured.setFormat("ecs");
        alsJson = fange(structured, json);
    }

    private OutputStreamAppender<ILoggingEvent> fange(Encoder<ILoggingEvent> encoder, ByteArrayOutputStream ziel) {
        encoder.setContext(context);
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(ziel);
        appender.start();
        root.addAppender(appender);
        return appender;
    }

    byte[] zeilen() {
        return zeilen.toByteArray();
    }

    byte[] json() {
        return json.toByteArray();
    }

    @Override
    public void close() {
        root.detachAppender(alsZeilen);
        root.detachAppender(alsJson);
        eigene.setLevel(null);
        root.setLevel(bisher);
    }
}
