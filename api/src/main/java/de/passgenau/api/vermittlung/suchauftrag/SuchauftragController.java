package de.passgenau.api.vermittlung.suchauftrag;

import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Saved searches in GraphQL. */
@Controller
class SuchauftragController {

    private final Suchauftragskartei kartei;
    private final Suchauftragsmeldung meldung;
    private final Dokumentliste<Suchauftrag> liste;
    private final Kennungen kennungen;

    SuchauftragController(Suchauftragskartei kartei, Suchauftragsmeldung meldung, Dokumentliste<Suchauftrag> liste,
            Kennungen kennungen) {
        this.kartei = kartei;
        this.meldung = meldung;
        this.liste = liste;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Connection<Suchauftrag> suchauftraege(Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Suche.nachAllem(), Sortierung.ordnung(null), seite);
    }

    @MutationMapping
    SuchauftragPayload suchauftragSpeichern(@Argument SuchauftragSpeichernEingabe eingabe, Aufruf aufruf) {
        return SuchauftragPayload.of(kartei.speichern(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    SuchauftragPayload suchauftragLoeschen(@Argument Loeschung eingabe, Aufruf aufruf) {
        return kartei.loeschen(aufruf, eingabe.id, eingabe.version);
    }

    /** Begins anew as soon as something else is searched for, and ends when nothing is. */
    @SubscriptionMapping
    Flux<SuchauftragEreignis> suchauftragTreffer(@Argument String suchauftragId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        var id = kennungen.id(Suchauftrag.class, suchauftragId);
        var anfang = liste.lade(id, einsicht.anrufer()).orElseThrow(() -> new Abgewiesen(Fehlercode.NOT_FOUND));
        return liste.fuer(einsicht)
                .beobachte(id, anfang.version())
                .startWith(anfang)
                .switchMap(stand -> meldung.sofort(stand, stand.version() == anfang.version() ? nach : null,
                        einsicht));
    }

    @SchemaMapping
    String id(Suchauftrag auftrag) {
        return kennungen.global(Suchauftrag.class, auftrag.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Fall> fall(Suchauftrag auftrag, Knotensuche knoten) {
        var fall = auftrag.fall();
        return fall == null ? CompletableFuture.completedFuture(null) : knoten.perId(Fall.class, fall.wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Stellenangebot> stellenangebot(Suchauftrag auftrag, Knotensuche knoten) {
        var stelle = auftrag.stellenangebot();
        return stelle == null
                ? CompletableFuture.completedFuture(null)
                : knoten.perId(Stellenangebot.class, stelle.wert());
    }

    /** Which one goes. */
    record Loeschung(String id, int version) {}
}
