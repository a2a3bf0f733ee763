package de.passgenau.api.eingliederung.kategorie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingliederung.Vorgaben.Wiedervorlagen;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;

/** K-03: until when a case without an agreement is looked at again. */
public final class Wiedervorlage {

    private Wiedervorlage() {}

    /**
     * The last day for it; empty where an agreement says when.
     *
     * @param angesehen the last time that somebody looked at the case since the decision; empty if nobody did
     */
    public static Optional<LocalDate> spaetestens(Kategorieentscheidung entscheidung, Optional<LocalDate> angesehen,
            Wiedervorlagen vorgaben) {
        var von = angesehen.orElse(entscheidung.gueltigVon());
        return switch (entscheidung.kategorie()) {
            case X, Z -> Optional.of(von.plusMonths(vorgaben.xz()));
            case Y -> Optional.of(vorSperrende(entscheidung, angesehen, vorgaben, von.plusMonths(vorgaben.y())));
            case A, B, C, D, E, S -> Optional.empty();
        };
    }

    private static LocalDate vorSperrende(Kategorieentscheidung entscheidung, Optional<LocalDate> angesehen,
            Wiedervorlagen vorgaben, LocalDate normal) {
        var sperre = entscheidung.sperre();
        if (sperre == null) {
            return normal;
        }
        var vorher = sperre.ende().minusMonths(vorgaben.vorSperrende());
        if (angesehen.filter(tag -> !tag.isBefore(vorher.minusMonths(vorgaben.vorlauf()))).isPresent()) {
            return normal;
        }
        var sofort = entscheidung.gueltigVon();
        return Collections.max(List.of(sofort, Collections.min(List.of(vorher, normal))));
    }
}
