package de.passgenau.api.eingliederung.berichtigung;

import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.fall.eintrag.EintragId;
import org.jspecify.annotations.Nullable;

/** A correction as callers give it. */
record BerichtigungEingabe(
        EintragId eintrag,
        @Nullable String grund,
        boolean rueckwirkend,
        @Nullable ErsatzEingabe ersatz) {

    Tat tat(Ersatzleser leser) {
        var genannte = ersatz == null ? List.<Ersatz>of() : ersatz.genannte(leser);
        var pruefung = new Pruefung();
        if (ersatz != null && genannte.size() != 1) {
            pruefung.melde("ersatz", Eingabefehlercode.UNGUELTIG, "berichtigung.ein-ersatz");
        }
        return new EintragBerichtigen(eintrag, grund, rueckwirkend, genannte.isEmpty() ? null : genannte.getFirst())
                .nach(pruefung.verstoesse());
    }
}
