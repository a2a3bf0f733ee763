package de.passgenau.api.vermittlung.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.pool.Pooleintrag;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.pool.Pooleingaben.Aufnahme;
import de.passgenau.api.vermittlung.pool.Pooleingaben.Bezug;
import de.passgenau.api.vermittlung.pool.Pooleingaben.Herausnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who is in the pool, in GraphQL. */
@Controller
class PoolController {

    private final Poolakten akten;
    private final Kennungen kennungen;
    private final Clock clock;

    PoolController(Poolakten akten, Kennungen kennungen, Clock clock) {
        this.akten = akten;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    @MutationMapping
    PoolPayload poolAufnehmen(@Argument Aufnahme eingabe, Aufruf aufruf) {
        return payload(genau(eingabe) ? akten.aufnehmen(aufruf, fall(eingabe), eingabe) : unklar(), aufruf);
    }

    @MutationMapping
    PoolPayload poolHerausnehmen(@Argument Herausnahme eingabe, Aufruf aufruf) {
        return payload(genau(eingabe) ? akten.herausnehmen(aufruf, fall(eingabe), eingabe) : unklar(), aufruf);
    }

    @SchemaMapping(typeName = "Fall")
    List<Pooleintrag> pooleintraege(Fall fall) {
        return fall.pool().alle(LocalDate.now(clock));
    }

    @SchemaMapping
    boolean gilt(Pooleintrag eintrag) {
        return eintrag.giltAm(LocalDate.now(clock));
    }

    @SchemaMapping
    LocalDate gueltigBis(Pooleintrag eintrag) {
        return eintrag.bis();
    }

    private static boolean genau(Bezug bezug) {
        return (bezug.fallId() == null) != (bezug.kandidatId() == null);
    }

    private static Ergebnis<Fall> unklar() {
        return Abgelehnt.wegen(
                Verstoss.of("fallId", Eingabefehlercode.PFLICHTFELD, "vorschlag.fall-oder-kandidat"));
    }

    private String fall(Bezug bezug) {
        var fallId = bezug.fallId();
        return fallId == null
                ? kennungen.id(Kandidat.class, String.valueOf(bezug.kandidatId()))
                : kennungen.id(Fall.class, fallId);
    }

    /** A case that is handed out has been seen. */
    private PoolPayload payload(Ergebnis<Fall> ergebnis, Aufruf aufruf) {
        var stand = ergebnis.stand();
        var fall = stand == null ? null : aufruf.einsicht().zeige(stand);
        return new PoolPayload(fall == null ? List.of() : pooleintraege(fall), fall == null ? null : fall.version(),
                ergebnis.fehler(), aufruf.clientMutationId());
    }

    /** @param version of the case, for the next change */
    record PoolPayload(
            List<Pooleintrag> pooleintraege,
            @Nullable Long version,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}
}
