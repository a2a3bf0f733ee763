package de.passgenau.api.eingabe;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says in the caller's language what is wrong with an input. */
@Controller
class EingabefehlerController {

    private final MessageSource messages;

    EingabefehlerController(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping(typeName = "Eingabefehler")
    String meldung(Verstoss verstoss, Locale locale) {
        var angaben = verstoss.angaben().stream().map(angabe -> geschrieben(angabe, locale)).toArray();
        return messages.getMessage("eingabe." + verstoss.satz(), angaben, locale);
    }

    /** A day as it is written in the caller's language. */
    private static Object geschrieben(Object angabe, Locale locale) {
        return angabe instanceof LocalDate tag
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(tag)
                : angabe;
    }
}
