package de.passgenau.api.vertretung;

import java.time.LocalDate;

/**
 * Somebody deputises for a Fallmanager on these days.
 *
 * @param nummer names it among those of the Fallmanager
 * @param vertretung subject of the deputy at the identity provider
 * @param bis the last day
 * @param durch subject of whoever has said so
 */
record Vertretung(String nummer, String vertretung, LocalDate von, LocalDate bis, String durch) {

    Vertretung {
        if (bis.isBefore(von)) {
            throw new IllegalArgumentException("Deputises from " + von + " to " + bis);
        }
    }

    boolean gilt(LocalDate tag) {
        return !tag.isBefore(von) && !tag.isAfter(bis);
    }

    boolean wie(Vertretung andere) {
        return vertretung.equals(andere.vertretung) && von.equals(andere.von) && bis.equals(andere.bis);
    }
}
