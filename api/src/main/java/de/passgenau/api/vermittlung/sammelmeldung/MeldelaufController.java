package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Instant;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Runs of messages in GraphQL. */
@Controller
class MeldelaufController {

    private static final int LAENGE = 100;

    private final Dokumentliste<Meldelauf> liste;
    private final Meldelaeufe laeufe;
    private final Meldewecker wecker;
    private final Kennungen kennungen;

    MeldelaufController(Dokumentliste<Meldelauf> liste, Meldelaeufe laeufe, Meldewecker wecker, Kennungen kennungen) {
        this.liste = liste;
        this.laeufe = laeufe;
        this.wecker = wecker;
        this.kennungen = kennungen;
    }

    /** One a day, whoever begins it. */
    @MutationMapping
    SammelmeldungenStartenPayload sammelmeldungenStarten(@Argument SammelmeldungenStartenEingabe eingabe,
            Aufruf aufruf) {
        var id = aufruf.clientMutationId();
        if (id != null && id.length() > LAENGE) {
            return new SammelmeldungenStartenPayload(null,
                    List.of(Verstoss.of("clientMutationId", Eingabefehlercode.ZU_LANG, "zu-lang", LAENGE)), id);
        }
        var lauf = laeufe.heutiger(aufruf.anrufer().kennung());
        wecker.verlange();
        return new SammelmeldungenStartenPayload(lauf, List.of(), id);
    }

    @QueryMapping
    Connection<Meldelauf> sammelmeldelaeufe(Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Suche.nachAllem(), new Ordnung(Meldelaufquelle.BEGONNEN, true), seite);
    }

    @SchemaMapping
    String id(Meldelauf lauf) {
        return kennungen.global(Meldelauf.class, lauf.kennung());
    }

    @SchemaMapping
    String begonnenDurch(Meldelauf lauf) {
        return lauf.durch();
    }

    @SchemaMapping
    Instant begonnenAm(Meldelauf lauf) {
        return lauf.spur().angelegtAm();
    }

    /** Nothing but that it is to be. */
    record SammelmeldungenStartenEingabe(@Nullable String clientMutationId) {}

    /** The run as it was begun. */
    record SammelmeldungenStartenPayload(
            @Nullable Meldelauf lauf,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}

    /** Begins the work as soon as this call is answered. */
    interface Meldewecker {

        void verlange();
    }
}
