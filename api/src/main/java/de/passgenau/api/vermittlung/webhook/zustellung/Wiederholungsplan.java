package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Duration;
import java.util.function.DoubleSupplier;

import de.passgenau.api.vermittlung.webhook.Webhookeinstellungen;

/** After which failure what is tried again, and when: later each time, and not all at once. */
final class Wiederholungsplan {

    private static final int FAKTOR = 3;
    /** By so much more or less. */
    private static final double STREUUNG = 0.2;

    private final Webhookeinstellungen einstellungen;
    private final DoubleSupplier zufall;

    /** @param zufall between 0 and 1 */
    Wiederholungsplan(Webhookeinstellungen einstellungen, DoubleSupplier zufall) {
        this.einstellungen = einstellungen;
        this.zufall = zufall;
    }

    /** @param versuche how many there were, this one included */
    boolean istZuEnde(int versuche) {
        return versuche >= einstellungen.versuche();
    }

    /** How long to wait after this one. */
    Duration pause(int versuche, Versuch versuch) {
        var pause = einstellungen.erstePause();
        for (int i = 1; i < versuche && pause.compareTo(einstellungen.hoechstePause()) < 0; i++) {
            pause = pause.multipliedBy(FAKTOR);
        }
        var gestreut = Duration.ofMillis((long) (hoechstens(pause).toMillis()
                * (1 + STREUUNG * (2 * zufall.getAsDouble() - 1))));
        var gewuenscht = versuch.fruehestens();
        return gewuenscht != null && gewuenscht.compareTo(gestreut) > 0 ? hoechstens(gewuenscht) : gestreut;
    }

    private Duration hoechstens(Duration pause) {
        var hoechste = einstellungen.hoechstePause();
        return pause.compareTo(hoechste) > 0 ? hoechste : pause;
    }
}
