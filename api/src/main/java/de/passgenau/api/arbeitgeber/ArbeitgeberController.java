package de.passgenau.api.arbeitgeber;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Employers in GraphQL: one, all, taken up, changed. */
@Controller
class ArbeitgeberController {

    private final Arbeitgeberkartei kartei;
    private final Arbeitgeberaufnahme aufnahme;
    private final Dokumentliste<Arbeitgeber> liste;
    private final Kennungen kennungen;

    ArbeitgeberController(Arbeitgeberkartei kartei, Arbeitgeberaufnahme aufnahme, Dokumentliste<Arbeitgeber> liste,
            Kennungen kennungen) {
        this.kartei = kartei;
        this.aufnahme = aufnahme;
        this.liste = liste;
        this.kennungen = kennungen;
    }

    @QueryMapping
    CompletableFuture<@Nullable Arbeitgeber> arbeitgeber(@Argument String id, Knotensuche knoten) {
        return knoten.finde(Arbeitgeber.class, id);
    }

    @SchemaMapping(typeName = "Ich", field = "arbeitgeber")
    CompletableFuture<@Nullable Arbeitgeber> eigener(Anrufer anrufer, Knotensuche knoten) {
        return knoten.perId(Arbeitgeber.class, anrufer.arbeitgeberId());
    }

    @QueryMapping
    Connection<Arbeitgeber> arbeitgeberListe(@Argument @Nullable Arbeitgebersuche suche,
            @Argument @Nullable Sortierung sortierung, Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Arbeitgebersuche.suche(suche), Sortierung.ordnung(sortierung), seite);
    }

    @MutationMapping
    AngelegtPayload arbeitgeberAnlegen(@Argument ArbeitgeberEingabe eingabe, Aufruf aufruf) {
        var schon = aufnahme.vorhandene(List.of(eingabe)).values().stream().findFirst().orElse(null);
        var ergebnis = kartei.anlegen(aufruf, eingabe);
        var neuer = ergebnis.stand();
        return new AngelegtPayload(neuer, istDerselbe(schon, neuer) ? null : schon, ergebnis.fehler(),
                aufruf.clientMutationId());
    }

    private static boolean istDerselbe(@Nullable Arbeitgeber einer, @Nullable Arbeitgeber anderer) {
        return einer != null && anderer != null && einer.id().equals(anderer.id());
    }

    @MutationMapping
    ArbeitgeberPayload arbeitgeberAendern(@Argument ArbeitgeberAendernEingabe eingabe, Aufruf aufruf) {
        var id = kennungen.id(Arbeitgeber.class, eingabe.id());
        return ArbeitgeberPayload.of(kartei.aendern(aufruf, id, eingabe), aufruf);
    }

    @SchemaMapping
    String id(Arbeitgeber arbeitgeber) {
        return kennungen.global(Arbeitgeber.class, arbeitgeber.kennung());
    }

    /** @param gleicher one of the same name in the same place that was there before */
    record AngelegtPayload(
            @Nullable Arbeitgeber arbeitgeber,
            @Nullable Arbeitgeber gleicher,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}
}
