package de.passgenau.api.datenschutz.loeschung;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One case of a run: announced before it is deleted, so that an interrupted run knows where to go on.
 *
 * @param id of the run, and behind it the salted hash of the case's token
 * @param offen id of the case; null as soon as it is gone
 * @param vermerk entry of the protocol; null if it isn't written yet
 * @param am when the case was gone; null before
 */
@Document("loeschposten")
record Loeschposten(
        @Id String id,
        String lauf,
        Loeschart regel,
        @Nullable String offen,
        @Nullable String vermerk,
        @Nullable Instant am) {

    Loeschposten vermerkt(String eintrag) {
        return new Loeschposten(id, lauf, regel, offen, eintrag, am);
    }

    Loeschposten geloescht(Instant wann) {
        return new Loeschposten(id, lauf, regel, null, vermerk, wann);
    }
}
