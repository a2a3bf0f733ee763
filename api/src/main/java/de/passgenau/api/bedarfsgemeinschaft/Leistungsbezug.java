package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A time in which the household gets benefits.
 *
 * @param bis the last day; null as long as no end is known
 * @param endgueltig whether it was decided that they end there, so that nobody expects more
 * @param grundlage what granted them
 */
public record Leistungsbezug(LocalDate von, @Nullable LocalDate bis, boolean endgueltig, Bescheid grundlage) {

    public boolean umfasst(LocalDate tag) {
        return !tag.isBefore(von) && (bis == null || !tag.isAfter(bis));
    }

    public boolean ueberschneidet(LocalDate anderesVon, @Nullable LocalDate anderesBis) {
        return (anderesBis == null || !von.isAfter(anderesBis)) && (bis == null || !bis.isBefore(anderesVon));
    }

    Leistungsbezug beendet(LocalDate letzterTag) {
        return new Leistungsbezug(von, letzterTag, true, grundlage);
    }

    /** Whether the other one follows without a gap. */
    boolean setztSichFortIn(Leistungsbezug anderer) {
        return bis != null && !anderer.von.isAfter(bis.plusDays(1));
    }

    Leistungsbezug bisEnde(Leistungsbezug anderer) {
        return new Leistungsbezug(von, anderer.bis, anderer.endgueltig, grundlage);
    }
}
