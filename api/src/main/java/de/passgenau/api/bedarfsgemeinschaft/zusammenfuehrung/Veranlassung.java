package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.protokoll.Handlung;

/**
 * Who makes cases one.
 *
 * @param durch his subject at the identity provider, as the case says
 * @param handlung what the protocol says
 */
record Veranlassung(String durch, Handlung handlung) {

    static Veranlassung von(Aufruf aufruf) {
        return new Veranlassung(aufruf.anrufer().kennung(), Handlung.von(aufruf.einsicht()));
    }
}
