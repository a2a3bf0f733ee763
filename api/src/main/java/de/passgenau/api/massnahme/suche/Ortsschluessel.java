package de.passgenau.api.massnahme.suche;

import de.passgenau.api.verzeichnis.Umkreis;
import de.passgenau.catalogue.Anschrift;

/** A place as a Maßnahme names it, with its postcode where that is known. */
public final class Ortsschluessel {

    /** Held everywhere, online, or where people live. */
    public static final String UEBERALL = Umkreis.UEBERALL;

    private Ortsschluessel() {}

    public static String von(Anschrift anschrift) {
        return anschrift.plz() + ' ' + anschrift.ort();
    }
}
