package de.passgenau.api.datenschutz.auskunft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Days and times as people write them here. */
final class Zeitform {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss 'Uhr'");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Zeitform() {}

    static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    static String zeit(Instant zeit) {
        return ZEIT.format(zeit.atZone(BERLIN));
    }

    /** The driver knows no other form. */
    static Instant gespeichert(Date zeit) {
        return zeit.toInstant();
    }

    /** A stored date is a day where it is midnight in the zone that days are stored in. */
    static boolean istTag(Instant gespeichert) {
        return gespeichert.atZone(ZoneId.systemDefault()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    static LocalDate alsTag(Instant gespeichert) {
        return gespeichert.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    static String dauer(Period dauer) {
        var monate = dauer.toTotalMonths();
        return monate % 12 == 0 ? monate / 12 + (monate == 12 ? " Jahr" : " Jahre") : monate + " Monate";
    }
}
