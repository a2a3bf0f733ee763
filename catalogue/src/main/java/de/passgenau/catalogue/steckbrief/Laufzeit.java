package de.passgenau.catalogue.steckbrief;

import java.util.Optional;

import de.passgenau.catalogue.Zeitraum;
import org.jspecify.annotations.Nullable;

/** From when to when a Maßnahme is offered; null where nobody has said so yet. */
public record Laufzeit(@Nullable Zeitangabe beginn, @Nullable Zeitangabe ende) {

    public static final Laufzeit OFFEN = new Laufzeit(null, null);

    public Laufzeit {
        if (beginn != null && ende != null && ende.spaetestens().isBefore(beginn.fruehestens())) {
            throw new IllegalArgumentException("From " + beginn.text() + " to " + ende.text() + " lies no day");
        }
    }

    /** The longest time it may be; empty as long as its beginning is not known. */
    public Optional<Zeitraum> zeitraum() {
        return Optional.ofNullable(beginn)
                .map(von -> new Zeitraum(von.fruehestens(), ende == null ? null : ende.spaetestens()));
    }
}
