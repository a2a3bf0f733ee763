package de.passgenau.api.eingabe;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;

/** A sentence of the messages with its facts filled in, in a language. */
public final class Satz {

    private Satz() {}

    public static String von(MessageSource messages, String schluessel, List<Object> angaben, Locale sprache) {
        return messages.getMessage(schluessel,
                angaben.stream().map(angabe -> geschrieben(angabe, sprache)).toArray(), sprache);
    }

    /** A day as it is written in the language. */
    private static Object geschrieben(Object angabe, Locale sprache) {
        return angabe instanceof LocalDate tag
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(sprache).format(tag)
                : angabe;
    }
}
