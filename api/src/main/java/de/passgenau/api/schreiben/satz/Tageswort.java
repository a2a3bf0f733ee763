package de.passgenau.api.schreiben.satz;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times written out. */
public final class Tageswort {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter WOCHENTAG = DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy",
            Locale.GERMAN);
    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("H:mm 'Uhr'", Locale.GERMAN);

    private Tageswort() {}

    public static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    public static String mitWochentag(LocalDate tag) {
        return WOCHENTAG.format(tag);
    }

    public static String mitUhrzeit(LocalDateTime zeit) {
        return WOCHENTAG.format(zeit) + ", um " + ZEIT.format(zeit);
    }
}
