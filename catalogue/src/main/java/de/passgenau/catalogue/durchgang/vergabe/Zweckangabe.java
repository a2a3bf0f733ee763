package de.passgenau.catalogue.durchgang.vergabe;

import java.util.Set;

import de.passgenau.catalogue.durchgang.teilnahme.Zweck;
import org.jspecify.annotations.Nullable;

/**
 * What a Teilnahme shall be for, as far as somebody has said it.
 *
 * @param zurAuswahl codes of the Hemmnisse that are open in the Fall and that the Maßnahme works on
 */
public record Zweckangabe(
        @Nullable String hemmnis,
        @Nullable String wirkung,
        @Nullable String ziel,
        Set<String> zurAuswahl) {

    public Zweckangabe {
        zurAuswahl = Set.copyOf(zurAuswahl);
    }

    static boolean fehlt(@Nullable String angabe) {
        return angabe == null || angabe.isBlank();
    }

    /** Of one that lacks nothing. */
    Zweck zweck() {
        if (hemmnis == null || wirkung == null || ziel == null) {
            throw new IllegalStateException("Something is missing of " + this);
        }
        return new Zweck(hemmnis, wirkung, ziel);
    }

    boolean nennt(Zweck anderer) {
        return anderer.hemmnis().equals(hemmnis) && anderer.wirkung().equals(wirkung) && anderer.ziel().equals(ziel);
    }
}
