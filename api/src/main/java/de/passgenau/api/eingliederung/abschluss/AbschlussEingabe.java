package de.passgenau.api.eingliederung.abschluss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import org.jspecify.annotations.Nullable;

/**
 * How callers say that the work on a case has ended.
 *
 * @param tag null for today
 */
public record AbschlussEingabe(@Nullable LocalDate tag, Abschlussgrund abschluss, @Nullable String grund) {

    /** No case ends before it was opened. */
    public Einzeltat tat(Fall fall, Clock clock) {
        var ende = Objects.requireNonNullElseGet(tag, () -> LocalDate.now(clock));
        var angelegt = LocalDate.ofInstant(fall.angelegtAm(), clock.getZone());
        var pruefung = new Pruefung();
        if (ende.isBefore(angelegt)) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "vor-beginn", angelegt);
        }
        return new FallAbschliessen(ende, abschluss, grund).nach(pruefung.verstoesse());
    }
}
