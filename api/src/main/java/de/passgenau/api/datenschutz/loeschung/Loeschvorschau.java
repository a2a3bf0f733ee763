package de.passgenau.api.datenschutz.loeschung;

import java.time.LocalDate;
import java.util.Map;

import de.passgenau.api.datenschutz.loeschung.Loeschregel.Urteil;

/**
 * What a run would do on a day; nothing is changed by looking.
 *
 * @param bedarfsgemeinschaften how many households would go
 */
record Loeschvorschau(LocalDate stichtag, String fassung, Map<Urteil, Long> zahlen, long bedarfsgemeinschaften) {

    Loeschvorschau {
        zahlen = Map.copyOf(zahlen);
    }

    private long anzahl(Urteil urteil) {
        return zahlen.getOrDefault(urteil, 0L);
    }

    public long zuLoeschen() {
        return anzahl(Urteil.ZU_LOESCHEN);
    }

    public long zuSperren() {
        return anzahl(Urteil.ZU_SPERREN);
    }

    public long durchAnordnungGehalten() {
        return anzahl(Urteil.ANGEORDNET);
    }

    public long durchSperreGehalten() {
        return anzahl(Urteil.GESPERRT);
    }
}
