package de.passgenau.api.massnahme.uebernahme;

import de.passgenau.api.massnahme.steckbrief.SteckbriefEingabe;
import de.passgenau.catalogue.Traeger;
import org.jspecify.annotations.Nullable;

/**
 * A Maßnahme as its source has it, unchecked but for its Träger.
 *
 * @param verantwortung who answers for it; null if the source does not say
 */
public record Massnahmelieferung(
        Quelle quelle,
        Traeger traeger,
        @Nullable Verantwortungsangabe verantwortung,
        SteckbriefEingabe steckbrief) {

    /** Who is to answer for it where nobody does yet. */
    public record Verantwortungsangabe(
            String kennung,
            String name,
            @Nullable String telefon,
            @Nullable String email) {}
}
