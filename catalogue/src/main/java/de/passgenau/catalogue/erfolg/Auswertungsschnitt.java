package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Until which day participants are counted: to the end of a quarter, and of one in which enough of them have come since
 * the last one. So nobody learns of a single one by asking twice.
 */
public final class Auswertungsschnitt {

    private static final int ZUWACHS = 5;
    private static final int MONATE_JE_QUARTAL = 3;

    private final Collection<LocalDate> tage;

    /** @param tage on which day each participant counts */
    public Auswertungsschnitt(Collection<LocalDate> tage) {
        this.tage = tage;
    }

    /** The last day that counts; empty if too few do. */
    public Optional<LocalDate> bis(LocalDate heute) {
        var jeQuartal = new TreeMap<LocalDate, Integer>();
        tage.forEach(tag -> jeQuartal.merge(quartalsende(tag), 1, Integer::sum));
        Optional<LocalDate> letzter = Optional.empty();
        int neue = 0;
        for (var quartal : jeQuartal.headMap(heute, false).entrySet()) {
            neue += quartal.getValue();
            if (neue >= ZUWACHS) {
                letzter = Optional.of(quartal.getKey());
                neue = 0;
            }
        }
        return letzter;
    }

    private static LocalDate quartalsende(LocalDate tag) {
        return tag.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(MONATE_JE_QUARTAL).minusDays(1);
    }
}
