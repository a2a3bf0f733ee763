package de.passgenau.api.massnahme.suche;

import de.passgenau.catalogue.Anschrift;

/** A place as a Maßnahme names it, with its postcode where that is known. */
final class Ortsschluessel {

    /** Held everywhere, online, or where people live. */
    static final String UEBERALL = "*";

    private Ortsschluessel() {}

    static String von(Anschrift anschrift) {
        return anschrift.plz() + ' ' + anschrift.ort();
    }
}
