package de.passgenau.api.vermittlung.pool.anfrage;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Ablehnung;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Anfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Freigabewunsch;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Ruecknahme;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Vermittlung;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What employers and the Arbeitgeberservice do with requests, in GraphQL. */
@Controller
class AnfrageController {

    private final Anfragewesen wesen;
    private final Anfragegang gang;
    private final Anfragevermittlung vermittlung;
    private final Kennungen kennungen;

    AnfrageController(Anfragewesen wesen, Anfragegang gang, Anfragevermittlung vermittlung, Kennungen kennungen) {
        this.wesen = wesen;
        this.gang = gang;
        this.vermittlung = vermittlung;
        this.kennungen = kennungen;
    }

    @MutationMapping
    AnfragePayload kontaktAnfragen(@Argument Anfrage eingabe, Aufruf aufruf) {
        return AnfragePayload.of(wesen.stellen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    AnfragePayload kontaktanfrageZurueckziehen(@Argument Ruecknahme eingabe, Aufruf aufruf) {
        return AnfragePayload.of(gang.zurueckziehen(aufruf, id(eingabe.id()), eingabe.version()), aufruf);
    }

    @MutationMapping
    AnfragePayload kontaktanfrageFreigeben(@Argument Freigabewunsch eingabe, Aufruf aufruf) {
        return AnfragePayload.of(gang.freigeben(aufruf, id(eingabe.id()), eingabe), aufruf);
    }

    @MutationMapping
    AnfragePayload kontaktanfrageAblehnen(@Argument Ablehnung eingabe, Aufruf aufruf) {
        return AnfragePayload.of(gang.ablehnen(aufruf, id(eingabe.id()), eingabe), aufruf);
    }

    @MutationMapping
    AnfragePayload kontaktanfrageVorschlagen(@Argument Vermittlung eingabe, Aufruf aufruf) {
        return AnfragePayload.of(vermittlung.vorschlagen(aufruf, id(eingabe.id()), eingabe, kennungen), aufruf);
    }

    private String id(String global) {
        return kennungen.id(Kontaktanfrage.class, global);
    }
}
