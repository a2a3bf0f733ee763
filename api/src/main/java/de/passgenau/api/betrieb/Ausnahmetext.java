package de.passgenau.api.betrieb;

import java.io.IOException;

import org.slf4j.MDC;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Keeps the text of exceptions out of the JSON log while a request is served: it may quote what somebody typed in.
 * Types and places stay, and outside of requests the text too. */
final class Ausnahmetext implements StackTracePrinter, StructuredLoggingJsonMembersCustomizer<Object> {

    private final StackTracePrinter spur = StandardStackTracePrinter.rootLast()
            .withFormatter(ausnahme -> inAnfrage() ? ausnahme.getClass().getName() : ausnahme.toString());

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(
                ValueProcessor.<String>of(text -> inAnfrage() ? "" : text).whenHasPath("error.message"));
    }

    @Override
    public void printStackTrace(Throwable ausnahme, Appendable ziel) throws IOException {
        spur.printStackTrace(ausnahme, ziel);
    }

    private static boolean inAnfrage() {
        return MDC.get("anfrage") != null;
    }
}
