package de.passgenau.catalogue.konto;

import java.time.Instant;
import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import org.jspecify.annotations.Nullable;

/**
 * somebody wants to propose a person for an offer of work; this is claimed before the proposal is written, so that
 * nobody is proposed twice at once for the same.
 *
 * @param grund why, although she was proposed for it before
 */
public record Stellenanspruch(String vorschlag, String stelle, @Nullable String grund) {

    Stream<Verstoss> verstoesse(@Nullable Stellenvormerkung bisher) {
        if (bisher != null && bisher.offen()) {
            return Stream.of(Verstoss.of("stellenangebotId", Verstossart.SCHON_VORHANDEN, "vorschlag.doppelt"));
        }
        return Verstoss.of("wiederholungsgrund", Verstossart.FEHLT, "vorschlag.wiederholung")
                .wenn(bisher != null && (grund == null || grund.isBlank()));
    }

    Stellenvormerkung vormerkung(Instant am) {
        return new Stellenvormerkung(stelle, vorschlag, am, true);
    }
}
