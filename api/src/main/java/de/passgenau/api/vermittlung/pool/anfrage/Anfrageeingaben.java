package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.LocalDate;

import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt.Ablehnungsgrund;
import org.jspecify.annotations.Nullable;

/** What callers want to do with requests, unchecked. */
final class Anfrageeingaben {

    private Anfrageeingaben() {}

    record Anfrage(String poolprofilId, @Nullable String stellenangebotId, @Nullable String nachricht) {}

    /** @param bis null for the usual time */
    record Freigabewunsch(String id, int version, Stufe stufe, @Nullable LocalDate bis) {}

    /** How much of a person is shown. */
    enum Stufe {
        PROFIL(Anfragestand.PROFIL_FREIGEGEBEN), NAME(Anfragestand.NAME_FREIGEGEBEN);

        private final Anfragestand stand;

        Stufe(Anfragestand stand) {
            this.stand = stand;
        }

        Anfragestand stand() {
            return stand;
        }
    }

    record Ablehnung(String id, int version, Ablehnungsgrund grund, @Nullable String bemerkung) {}

    record Ruecknahme(String id, int version) {}

    /** @param stellenangebotId null for that of the request */
    record Vermittlung(
            String id,
            int version,
            @Nullable String stellenangebotId,
            @Nullable String begruendung,
            @Nullable String wiederholungsgrund) {}
}
