package de.passgenau.api.stelle.vorgang;

import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Offers in GraphQL: one, reported, changed, closed, and wishes judged. */
@Controller
class StellenangebotController {

    private final Stellenkartei kartei;
    private final Wunschurteile urteile;
    private final Doppelwache wache;
    private final Kennungen kennungen;

    StellenangebotController(Stellenkartei kartei, Wunschurteile urteile, Doppelwache wache, Kennungen kennungen) {
        this.kartei = kartei;
        this.urteile = urteile;
        this.wache = wache;
        this.kennungen = kennungen;
    }

    @QueryMapping
    CompletableFuture<@Nullable Stellenangebot> stellenangebot(@Argument String id, Knotensuche knoten) {
        return knoten.finde(Stellenangebot.class, id);
    }

    @MutationMapping
    StellePayload stelleMelden(@Argument StelleMeldenEingabe eingabe, Aufruf aufruf) {
        return payload(kartei.melden(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    StellePayload stelleAendern(@Argument StelleAendernEingabe eingabe, Aufruf aufruf) {
        return payload(kartei.aendern(aufruf, id(eingabe.id()), eingabe), aufruf);
    }

    @MutationMapping
    StellePayload stelleSchliessen(@Argument StelleSchliessenEingabe eingabe, Aufruf aufruf) {
        return payload(kartei.schliessen(aufruf, id(eingabe.id()), eingabe), aufruf);
    }

    @MutationMapping
    StellePayload arbeitgeberwunschBeurteilen(@Argument ArbeitgeberwunschBeurteilenEingabe eingabe, Aufruf aufruf) {
        return payload(urteile.beurteilen(aufruf, id(eingabe.id()), eingabe), aufruf);
    }

    private StellePayload payload(Ergebnis<Stellenangebot> ergebnis, Aufruf aufruf) {
        return StellePayload.of(ergebnis, wache.vorhandenes(ergebnis, aufruf.anrufer()), aufruf);
    }

    private String id(String global) {
        return kennungen.id(Stellenangebot.class, global);
    }
}
