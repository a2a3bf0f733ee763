package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.time.LocalDate;

import de.passgenau.api.vermittlung.vorschlag.Rueckmeldung;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Arbeitgeberabsage;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Bewerberabsage;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Ruecknahme;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import org.jspecify.annotations.Nullable;

/** What callers want to do with proposals, unchecked. */
final class Vorschlagseingaben {

    private Vorschlagseingaben() {}

    /** @param kandidatId how somebody calls the case who does not see it */
    record Erstellung(
            @Nullable String fallId,
            @Nullable String kandidatId,
            String stellenangebotId,
            @Nullable String begruendung,
            @Nullable String wiederholungsgrund) {}

    /** @param tag null for today */
    record Standwechsel(
            String id,
            int version,
            Vorschlagsstand stand,
            @Nullable LocalDate tag,
            @Nullable Arbeitgeberabsage arbeitgeberabsage,
            @Nullable Bewerberabsage bewerberabsage,
            @Nullable Ruecknahme ruecknahme,
            @Nullable String worte,
            @Nullable String rueckmeldungArbeitgeber,
            @Nullable String rueckmeldungBewerber) {}

    /** @param tag null for today */
    record Meldung(String id, int version, Rueckmeldung.Seite seite, @Nullable LocalDate tag, @Nullable String worte) {}
}
