package de.passgenau.api.controlling.erfolg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import de.passgenau.api.controlling.Zahl;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/** What all that counts has cost, in euros: the places that were paid, filled or not, or each who took part. */
record Kostenrechnung(@Nullable BigDecimal kosten) {

    private static final BigDecimal CENT_MAL_TAGE = BigDecimal.valueOf(100L * 365);
    private static final int MONATE = 12;
    private static final int CENT = 2;

    static Kostenrechnung von(@Nullable Massnahme massnahme, Massnahmeerfolg erfolg) {
        var genannte = massnahme == null ? null : massnahme.steckbrief().foerderung().kosten();
        if (genannte == null) {
            return new Kostenrechnung(null);
        }
        var jePlatz = genannte.jePlatzMonatCent();
        var jePerson = genannte.jeTeilnehmerCent();
        if (jePlatz != null && erfolg.platztage() > 0) {
            return new Kostenrechnung(BigDecimal.valueOf(jePlatz)
                    .multiply(BigDecimal.valueOf(erfolg.platztage() * MONATE))
                    .divide(CENT_MAL_TAGE, CENT, RoundingMode.HALF_UP));
        }
        return new Kostenrechnung(
                jePerson == null ? null : BigDecimal.valueOf(jePerson * erfolg.angetreten(), CENT));
    }

    /** Null if nobody may know of how many. */
    @Nullable
    BigDecimal je(Zahl anzahl) {
        var wert = Optional.ofNullable(anzahl.wert()).filter(zahl -> zahl > 0);
        return kosten == null || wert.isEmpty()
                ? null
                : kosten.divide(BigDecimal.valueOf(wert.get()), CENT, RoundingMode.HALF_UP);
    }
}
