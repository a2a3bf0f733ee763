package de.passgenau.api.datenschutz.verwahrung;

import java.time.LocalDate;

import de.passgenau.api.fall.angaben.Sperrgrund;
import org.jspecify.annotations.Nullable;

/** What callers want to become of a case, unchecked. */
final class Verwahrungseingaben {

    private Verwahrungseingaben() {}

    /** Processing is to be restricted. */
    record Sperrung(String fallId, int version, Sperrgrund grund) {}

    /** Processing may go on. */
    record Entsperrung(String fallnummer) {}

    /** A case is to be kept. */
    record Anordnung(String fallnummer, @Nullable String grund, @Nullable LocalDate bis) {}

    /** It need no longer be kept. */
    record Aufhebung(String fallnummer, String nummer) {}
}
