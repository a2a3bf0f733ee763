package de.passgenau.api.eingliederung.profil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.fall.profil.Profilangaben;
import org.jspecify.annotations.Nullable;

/**
 * A new version of the profile as callers give it.
 *
 * @param gueltigVon null for today
 */
public record ProfilFortschreibenEingabe(@Nullable LocalDate gueltigVon, ProfilEingabe profil) {

    /** From this day on where none is named. */
    public ProfilFortschreibenEingabe ab(Optional<LocalDate> sonst) {
        return gueltigVon == null ? new ProfilFortschreibenEingabe(sonst.orElse(null), profil) : this;
    }

    public Einzeltat tat(Profilangaben angaben, Clock clock) {
        return new ProfilFortschreiben(Objects.requireNonNullElseGet(gueltigVon, () -> LocalDate.now(clock)), angaben);
    }
}
