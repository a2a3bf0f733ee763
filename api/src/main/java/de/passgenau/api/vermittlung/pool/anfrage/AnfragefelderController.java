package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.pool.Poolprofil;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How requests are found and what each shows of itself to whom, in GraphQL. */
@Controller
class AnfragefelderController {

    private final Anfragesuche suche;
    private final Anfragebild bild;
    private final Kennungen kennungen;

    AnfragefelderController(Anfragesuche suche, Anfragebild bild, Kennungen kennungen) {
        this.suche = suche;
        this.bild = bild;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Connection<Kontaktanfrage> kontaktanfragen(@Argument(name = "suche") @Nullable KontaktanfragenSuche wunsch,
            Seitenangabe seite, Einsicht einsicht) {
        return suche.seite(wunsch, seite, einsicht);
    }

    @SchemaMapping
    String id(Kontaktanfrage anfrage) {
        return kennungen.global(Kontaktanfrage.class, anfrage.kennung());
    }

    @SchemaMapping
    Anfragestand stand(Kontaktanfrage anfrage) {
        return bild.stand(anfrage);
    }

    @SchemaMapping
    Instant angefragtAm(Kontaktanfrage anfrage) {
        return anfrage.spur().angelegtAm();
    }

    @SchemaMapping
    @Nullable
    LocalDate faelligAm(Kontaktanfrage anfrage) {
        return bild.stand(anfrage).istEnde() ? null : bild.faelligAm(anfrage);
    }

    @SchemaMapping
    boolean ueberfaellig(Kontaktanfrage anfrage) {
        return bild.ueberfaellig(anfrage);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Poolprofil> profil(Kontaktanfrage anfrage, Anrufer anrufer, Knotensuche knoten) {
        return knoten.perId(Poolprofil.class, bild.poolkennung(anfrage, anrufer));
    }

    @BatchMapping
    Map<Kontaktanfrage, Freigabe> freigabe(List<Kontaktanfrage> anfragen) {
        return bild.freigaben(anfragen);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Arbeitgeber> arbeitgeber(Kontaktanfrage anfrage, Knotensuche knoten) {
        return knoten.perId(Arbeitgeber.class, anfrage.arbeitgeber().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Stellenangebot> stellenangebot(Kontaktanfrage anfrage, Knotensuche knoten) {
        var stelle = anfrage.stelle();
        return knoten.perId(Stellenangebot.class, stelle == null ? null : stelle.wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Kandidat> kandidat(Kontaktanfrage anfrage, Knotensuche knoten) {
        return knoten.perId(Kandidat.class, anfrage.fall().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Fall> fall(Kontaktanfrage anfrage, Knotensuche knoten) {
        return knoten.perId(Fall.class, anfrage.fall().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Vermittlungsvorschlag> vermittlungsvorschlag(Kontaktanfrage anfrage,
            Knotensuche knoten) {
        return knoten.perId(Vermittlungsvorschlag.class, anfrage.letzter().vorschlag());
    }
}
