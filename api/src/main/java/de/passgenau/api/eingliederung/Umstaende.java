package de.passgenau.api.eingliederung;

import java.time.LocalDate;
import java.util.function.Supplier;

import de.passgenau.api.fall.eintrag.EintragId;

/**
 * Under which circumstances somebody acts.
 *
 * @param tag today
 * @param akteur subject of whoever acts, at the identity provider
 * @param kennungen gives each new entry its id
 */
public record Umstaende(
        LocalDate tag,
        String akteur,
        Personenlage person,
        Vorgaben vorgaben,
        Supplier<EintragId> kennungen) {

    /** The same on another day. */
    public Umstaende am(LocalDate anderer) {
        return new Umstaende(anderer, akteur, person, vorgaben, kennungen);
    }
}
