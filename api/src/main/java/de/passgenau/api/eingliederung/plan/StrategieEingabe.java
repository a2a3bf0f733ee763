package de.passgenau.api.eingliederung.plan;

import java.math.BigDecimal;
import java.util.List;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.fall.eintrag.EintragId;
import org.jspecify.annotations.Nullable;

/** A strategy as callers give it, with its costs in euros. */
public record StrategieEingabe(
        List<EintragId> hemmnisse,
        @Nullable String zwischenziel,
        List<PflichtEingabe> schritte,
        @Nullable BigDecimal kosten) {

    private static final int CENT = 2;

    public Einzeltat tat() {
        var pruefung = new Pruefung();
        var schritte = PflichtEingabe.alle("schritte", this.schritte, pruefung);
        var cent = kosten == null ? null : Long.valueOf(kosten.movePointRight(CENT).longValueExact());
        return new StrategieAufnehmen(hemmnisse, zwischenziel, schritte, cent).nach(pruefung.verstoesse());
    }
}
