package de.passgenau.api.stelle.uebernahme;

import de.passgenau.api.eingabe.Uebernommen;
import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of an offer.
 *
 * @param bisher null if it is new
 */
public record Stellenvorhaben(@Nullable Stellenangebot bisher, Uebernommen<Stellenangebot> folge) {

    public Stellenangebot danach() {
        return folge.danach();
    }

    public boolean aendert() {
        return !danach().equals(bisher);
    }
}
