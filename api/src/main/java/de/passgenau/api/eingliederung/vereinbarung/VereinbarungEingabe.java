package de.passgenau.api.eingliederung.vereinbarung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.plan.PflichtEingabe;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.plan.Unterschrift;
import org.jspecify.annotations.Nullable;

/** An agreement as callers give it. */
public record VereinbarungEingabe(
        LocalDate geschlossenAm,
        LocalDate bis,
        @Nullable String leitziel,
        @Nullable Bereich zielkategorie,
        List<PflichtEingabe> pflichten,
        List<Unterschrift> unterschriften) {

    public Einzeltat tat() {
        var pruefung = new Pruefung();
        var alle = PflichtEingabe.alle("pflichten", pflichten, pruefung);
        return new VereinbarungAbschliessen(geschlossenAm, bis, leitziel, zielkategorie, alle, unterschriften)
                .nach(pruefung.verstoesse());
    }
}
