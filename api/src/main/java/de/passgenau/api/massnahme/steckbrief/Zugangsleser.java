package de.passgenau.api.massnahme.steckbrief;

import java.util.Objects;

import de.passgenau.api.massnahme.angabe.Feldleser;
import de.passgenau.api.massnahme.angabe.Feldleser.Spanne;
import de.passgenau.catalogue.steckbrief.Zugang;

/** Reads who gets in, and how often. */
final class Zugangsleser {

    private static final int REGEL = 4_000;
    private static final Spanne MONATE = new Spanne(0, 120);

    private Zugangsleser() {}

    static Zugang lies(Feldleser leser, SteckbriefEingabe.Zugang wunsch, Zugang alt) {
        var regel = wunsch.regel().isOmitted()
                ? alt.regel()
                : leser.pruefung().mehrzeilig(leser.pfad("regel"), wunsch.regel().value(), REGEL);
        var sperre = leser.zahl("sperreMonate", wunsch.sperreMonate(), alt.sperreMonate(), MONATE);
        return new Zugang(regel, leser.text("gleichartig", wunsch.gleichartig(), alt.gleichartig()),
                Objects.requireNonNullElse(sperre, 0));
    }
}
