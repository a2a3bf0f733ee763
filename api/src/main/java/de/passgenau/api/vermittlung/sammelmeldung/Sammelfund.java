package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import org.jspecify.annotations.Nullable;

/**
 * A hit, with what has become of it since the last time.
 *
 * @param fall    of a person who is found
 * @param punkte  null where it is found for nobody in particular
 * @param gruende why, sealed
 * @param wer     token of the person's case, or id of the offer; null once nobody here may know of it
 * @param tag     when this was seen
 */
record Sammelfund(
        Trefferaenderung aenderung,
        @Nullable StellenangebotId stelle,
        @Nullable FallId fall,
        @Nullable Integer punkte,
        @Nullable String gruende,
        @Nullable String wer,
        LocalDate tag) {

    /** The best is the first. */
    int rang() {
        return punkte == null ? 0 : punkte;
    }

    private String id() {
        return stelle == null ? String.valueOf(fall) : stelle.wert();
    }

    /** Each hit once, as it is at last and against how it was at first. */
    static List<Sammelfund> zusammen(List<Sammelfund> bisher, List<Sammelfund> neue) {
        var alle = new LinkedHashMap<String, Sammelfund>();
        bisher.forEach(fund -> alle.put(fund.id(), fund));
        for (var neuer : neue) {
            var alter = alle.remove(neuer.id());
            var jetzt = alter == null ? neuer : neuer.nach(alter.aenderung);
            if (jetzt != null) {
                alle.put(jetzt.id(), jetzt);
            }
        }
        return new ArrayList<>(alle.values());
    }

    /** Null if nothing is left of both. */
    private @Nullable Sammelfund nach(Trefferaenderung davor) {
        return switch (davor) {
            case NEU -> aenderung == Trefferaenderung.ENTFALLEN ? null : mit(Trefferaenderung.NEU);
            case GEAENDERT -> aenderung == Trefferaenderung.NEU ? mit(Trefferaenderung.GEAENDERT) : this;
            case ENTFALLEN -> aenderung == Trefferaenderung.ENTFALLEN ? this : mit(Trefferaenderung.GEAENDERT);
        };
    }

    private Sammelfund mit(Trefferaenderung andere) {
        return new Sammelfund(andere, stelle, fall, punkte, gruende, wer, tag);
    }
}
