package de.passgenau.api.vermittlung.vorschlag;

import java.time.Instant;
import java.time.LocalDate;

import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Arbeitgeberabsage;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Bewerberabsage;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Ruecknahme;
import org.jspecify.annotations.Nullable;

/**
 * One step of a proposal.
 *
 * @param tag    from which day it stood so
 * @param am     when that was recorded
 * @param akteur Kennung of who recorded it
 */
public record Vorschlagsschritt(
        Vorschlagsstand stand,
        LocalDate tag,
        Instant am,
        String akteur,
        Vorschlagsgrund grund) {

    public @Nullable Arbeitgeberabsage arbeitgeberabsage() {
        return grund.arbeitgeberabsage();
    }

    public @Nullable Bewerberabsage bewerberabsage() {
        return grund.bewerberabsage();
    }

    public @Nullable Ruecknahme ruecknahme() {
        return grund.ruecknahme();
    }

    public @Nullable String worte() {
        return grund.worte();
    }
}
