package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one can join, the first and the last included.
 *
 * @param bis null without an end
 */
public record Einstiegsspanne(LocalDate von, @Nullable LocalDate bis) {

    private static final String BIS = "/";

    static Einstiegsspanne von(Rahmen rahmen) {
        return new Einstiegsspanne(rahmen.laufzeit().beginn(),
                rahmen.einstieg().letzterTag(rahmen.laufzeit()).orElse(null));
    }

    static Einstiegsspanne lies(String text) {
        var mitte = text.indexOf(BIS);
        var ende = text.substring(mitte + 1);
        return new Einstiegsspanne(LocalDate.parse(text.substring(0, mitte)),
                ende.isEmpty() ? null : LocalDate.parse(ende));
    }

    String text() {
        return von + BIS + (bis == null ? "" : bis);
    }

    /** Whether one can join on more days than the first. */
    public boolean dauert() {
        return bis == null || bis.isAfter(von);
    }

    boolean vorbeiAm(LocalDate tag) {
        return bis != null && bis.isBefore(tag);
    }

    /** The first day from this one on. */
    LocalDate fruehestensAb(LocalDate tag) {
        return von.isBefore(tag) ? tag : von;
    }

    /** Whether one of its days lies between these; null for no limit. */
    boolean trifft(@Nullable LocalDate ab, @Nullable LocalDate hoechstens) {
        return (ab == null || !vorbeiAm(ab)) && (hoechstens == null || !von.isAfter(hoechstens));
    }
}
