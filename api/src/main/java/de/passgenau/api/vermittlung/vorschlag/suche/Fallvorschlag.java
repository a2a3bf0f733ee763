package de.passgenau.api.vermittlung.vorschlag.suche;

import java.time.LocalDate;

import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in short, beside its case.
 *
 * @param titel of the offer; null if that is gone
 */
record Fallvorschlag(Vermittlungsvorschlag vorschlag, @Nullable String titel) {

    public Vorschlagsstand stand() {
        return vorschlag.stand();
    }

    public LocalDate seit() {
        return vorschlag.seit();
    }

    public LocalDate vorgeschlagenAm() {
        return vorschlag.vorgeschlagenAm();
    }
}
