package de.passgenau.api.eingliederung;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;

import de.passgenau.api.fall.eintrag.EintragId;

/**
 * Under which circumstances somebody acts.
 *
 * @param zeit now
 * @param akteur subject of whoever acts, at the identity provider
 * @param kennungen gives each new entry its id
 */
public record Umstaende(
        LocalDateTime zeit,
        String akteur,
        Personenlage person,
        Vorgaben vorgaben,
        Supplier<EintragId> kennungen) {

    /** The same on another day. */
    public Umstaende am(LocalDate anderer) {
        return new Umstaende(anderer.atTime(zeit.toLocalTime()), akteur, person, vorgaben, kennungen);
    }

    /** Today. */
    public LocalDate tag() {
        return zeit.toLocalDate();
    }
}
