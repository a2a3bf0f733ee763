package de.passgenau.api.vermittlung.vorschlag;

import java.time.LocalDate;

import de.passgenau.catalogue.Spur;

/**
 * Who does something with a proposal, and the trace that it leaves.
 *
 * @param akteur Kennung of who does it
 * @param tag    the day on which it happened
 */
public record Vorschlagstat(String akteur, LocalDate tag, Spur spur) {

    Vorschlagsschritt schritt(Vorschlagsstand stand, Vorschlagsgrund grund) {
        return new Vorschlagsschritt(stand, tag, spur.geaendertAm(), akteur, grund);
    }

    Rueckmeldung rueckmeldung(Rueckmeldung.Seite seite, Vorschlagsstand stand, String worte) {
        return new Rueckmeldung(seite, tag, stand, spur.geaendertAm(), akteur, worte);
    }
}
