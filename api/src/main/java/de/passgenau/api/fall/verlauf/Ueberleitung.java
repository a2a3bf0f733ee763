package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/**
 * A case has gone to another Fallmanager; whoever receives it is bound by that.
 *
 * @param von null if nobody was in charge before
 * @param empfaenger subject of the new one in charge, at the identity provider
 * @param protokoll what he has to know (T-04); null where none is required
 * @param hemmnisse which open Hemmnisse were passed on (T-02)
 * @param geschaeftsstelle where the case belongs from then on; null if it stays where it is
 */
public record Ueberleitung(
        Kopf kopf,
        @Nullable Fallmanagerart von,
        Fallmanagerart an,
        String empfaenger,
        LocalDate tag,
        String grund,
        @Nullable String protokoll,
        List<EintragId> hemmnisse,
        @Nullable String geschaeftsstelle) implements Verlaufseintrag {

    public Ueberleitung {
        hemmnisse = List.copyOf(hemmnisse);
        if (grund.isBlank() || empfaenger.isBlank()) {
            throw new IllegalArgumentException("Handed over to \"" + empfaenger + "\" because of \"" + grund + '"');
        }
    }

    /** Whether another kind of Fallmanagement leads it now, and not only another person. */
    public boolean wechseltArt() {
        return von != an;
    }

    public boolean istRueckgabe() {
        return von == Fallmanagerart.ARBEITSMARKTNAH && an == Fallmanagerart.ARBEITSMARKTFERN;
    }
}
