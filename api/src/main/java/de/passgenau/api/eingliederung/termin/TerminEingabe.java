package de.passgenau.api.eingliederung.termin;

import java.time.Instant;
import java.time.ZoneId;

import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Termin;
import org.jspecify.annotations.Nullable;

/** An appointment as callers give it, at a point in time. */
public record TerminEingabe(Termin.Art art, Instant beginn, @Nullable String ort, @Nullable Einladung einladung) {

    public TerminVereinbaren tat(ZoneId zone) {
        return new TerminVereinbaren(art, beginn.atZone(zone).toLocalDateTime(), ort, einladung);
    }

    /** The first one of a Neufall (E-03). */
    record Einstiegsberatung(Instant beginn, @Nullable String ort, @Nullable Einladung einladung) {

        TerminVereinbaren tat(ZoneId zone) {
            return new TerminEingabe(Termin.Art.EINSTIEGSBERATUNG, beginn, ort, einladung).tat(zone);
        }
    }
}
