package de.passgenau.api.eingabe;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;

/** A sentence of the messages with its facts filled in, in a language. */
public final class Satz {

    private static final DateTimeFormatter UHRZEIT = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Locale sprache;

    private Satz(MessageSource messages, Locale sprache) {
        this.messages = messages;
        this.sprache = sprache;
    }

    public static String von(MessageSource messages, String schluessel, List<Object> angaben, Locale sprache) {
        var satz = new Satz(messages, sprache);
        return messages.getMessage(schluessel, angaben.stream().map(satz::geschrieben).toArray(), sprache);
    }

    /** What a code is called in a language. */
    public static String wort(MessageSource messages, Enum<?> code, Locale sprache) {
        return new Satz(messages, sprache).name(code);
    }

    /** A day as it is written in the language, and a code by its name there. */
    private Object geschrieben(Object angabe) {
        return switch (angabe) {
            case LocalDate tag -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(sprache)
                    .format(tag);
            case LocalTime zeit -> UHRZEIT.format(zeit);
            case Enum<?> code -> name(code);
            case Fremdsatz fremder -> sprache.getLanguage().equals(Locale.GERMAN.getLanguage())
                    ? fremder.deutsch()
                    : von(messages, fremder.schluessel(), fremder.angaben(), sprache);
            case Class<?> art -> name(art.getSimpleName(), art.getSimpleName());
            case Collection<?> mehrere -> mehrere.stream()
                    .map(eine -> geschrieben(Objects.requireNonNull(eine)).toString())
                    .collect(Collectors.joining(", "));
            default -> angabe;
        };
    }

    private String name(Enum<?> code) {
        return name(code.getDeclaringClass().getSimpleName() + '.' + code.name(), code.name());
    }

    private String name(String schluessel, String sonst) {
        return Objects.requireNonNullElse(messages.getMessage("wert." + schluessel, null, sonst, sprache), sonst);
    }
}
