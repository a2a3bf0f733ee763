package de.passgenau.api.eingliederung.akte;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** When the last of the Maßnahmen on record ends. */
final class Massnahmeende {

    private Massnahmeende() {}

    static Optional<LocalDate> von(Fallverlauf stand) {
        return Stream
                .of(Ereignis.Art.AKTIVIERUNGSMASSNAHME, Ereignis.Art.AUSBILDUNG_AUSSERBETRIEBLICH,
                        Ereignis.Art.WEITERBILDUNG_MIT_ABSCHLUSS)
                .flatMap(stand.betreuung().ereignisse()::aller)
                .map(Ereignis::bis)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
