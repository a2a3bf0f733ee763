package de.passgenau.api.teilnahme.taten;

import java.time.LocalDate;

import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import org.jspecify.annotations.Nullable;

/** What callers want to do with Teilnahmen, unchecked. */
final class Tateingaben {

    private Tateingaben() {}

    /**
     * @param wiederholungsgrund why, although there was a similar one
     * @param zulassungsgrund    why, although the admission rule keeps her out
     */
    record Vorschlag(
            String durchgangId,
            String fallId,
            Zweckwunsch zweck,
            boolean teilzeit,
            Dringlichkeit dringlichkeit,
            @Nullable String wiederholungsgrund,
            @Nullable String zulassungsgrund) {}

    record Zweckwunsch(@Nullable Hemmnisart hemmnis, @Nullable String wirkung, @Nullable String ziel) {}

    /** @param zulassungsgrund why, although the admission rule keeps her out */
    record Zuweisung(String teilnahmeId, boolean sonstWarten, @Nullable String zulassungsgrund) {}

    record Reservierung(String teilnahmeId, LocalDate bis, boolean sonstWarten) {}

    record Wartewunsch(String teilnahmeId, Dringlichkeit dringlichkeit) {}

    record Vorrang(String teilnahmeId, @Nullable String grund) {}

    record Antritt(String teilnahmeId, LocalDate tag) {}

    record Ende(String teilnahmeId, LocalDate tag) {}

    record Abbruch(
            String teilnahmeId,
            LocalDate tag,
            @Nullable Abweichungsgrund grund,
            @Nullable String worte) {}

    /** Of somebody who has not come, or is not to. */
    record Ausfall(String teilnahmeId, @Nullable Abweichungsgrund grund, @Nullable String worte) {}

    record Fehltagsmeldung(String teilnahmeId, LocalDate tag, boolean entschuldigt) {}

    record Fehltagsruecknahme(String teilnahmeId, LocalDate tag) {}

    record Bericht(String teilnahmeId, LocalDate tag, @Nullable String text) {}

    record Urteil(String teilnahmeId, Zielerreichung erreichung, @Nullable String worte) {}
}
