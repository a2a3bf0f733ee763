package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;

import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * Work on a case has ended, or begun again.
 *
 * @param abschluss why it has ended; null if it begins again
 */
public record Phasenwechsel(
        Kopf kopf,
        LocalDate tag,
        @Nullable Abschlussgrund abschluss,
        @Nullable String grund) implements Verlaufseintrag {

    /** What the case is from then on. */
    public Zustand danach() {
        return istAbschluss() ? Zustand.ABGESCHLOSSEN : Zustand.OFFEN;
    }

    public boolean istAbschluss() {
        return abschluss != null;
    }
}
