package de.passgenau.api.fall.profil;

import java.time.DayOfWeek;

/** A day of the week as callers name it. */
public enum Wochentag {

    MONTAG, DIENSTAG, MITTWOCH, DONNERSTAG, FREITAG, SAMSTAG, SONNTAG;

    static Wochentag von(DayOfWeek tag) {
        return values()[tag.ordinal()];
    }

    public DayOfWeek tag() {
        return DayOfWeek.values()[ordinal()];
    }
}
