package de.passgenau.api.fallbestand;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case, or would.
 *
 * @param empfaenger whose it is now; null if it was refused
 * @param fehler every reason why it was refused; empty otherwise
 */
record Uebergabeergebnis(Fall fall, @Nullable String empfaenger, List<Verstoss> fehler) {

    boolean uebergeben() {
        return fehler.isEmpty();
    }

    public String fallnummer() {
        return fall.fallnummer();
    }

    public Ausgang ausgang() {
        return uebergeben() ? Ausgang.UEBERGEBEN : Ausgang.ABGELEHNT;
    }

    /** How it ended. */
    enum Ausgang {
        UEBERGEBEN, ABGELEHNT
    }
}
