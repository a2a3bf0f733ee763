package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.vermittlung.sammelmeldung.Sammeltreffer.Sammeltreffergang;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Messages of what is new, in GraphQL. */
@Controller
class SammelmeldungController {

    private final Dokumentliste<Sammelmeldung> liste;
    private final Aktenfuehrung<Sammelmeldung> akten;
    private final Sammeltreffergang treffer;
    private final Kennungen kennungen;

    SammelmeldungController(Dokumentliste<Sammelmeldung> liste, Aktenfuehrung<Sammelmeldung> akten,
            Sammeltreffergang treffer, Kennungen kennungen) {
        this.liste = liste;
        this.akten = akten;
        this.treffer = treffer;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Connection<Sammelmeldung> sammelmeldungen(@Argument @Nullable String suchauftragId,
            @Argument boolean nurUngelesene, Seitenangabe seite, Einsicht einsicht) {
        var suche = nurUngelesene
                ? Suche.nachAllem().und(Sammelquelle.GELESEN, List.of(false))
                : Suche.nachAllem();
        return liste.fuer(einsicht)
                .seite(suchauftragId == null
                        ? suche
                        : suche.nur(Sammelquelle.SUCHAUFTRAG, List.of(kennungen.id(Suchauftrag.class, suchauftragId))),
                        new Ordnung(Sammelquelle.ANGELEGT, true), seite);
    }

    @MutationMapping
    SammelmeldungGelesenSetzenPayload sammelmeldungGelesenSetzen(@Argument SammelmeldungGelesenSetzenEingabe eingabe,
            Aufruf aufruf) {
        var ergebnis = akten.aendern(aufruf, kennungen.id(Sammelmeldung.class, eingabe.id), eingabe.version,
                (stand, spur) -> Ergebnis.angenommen(stand.gelesen(eingabe.gelesen ? spur.geaendertAm() : null, spur)));
        return new SammelmeldungGelesenSetzenPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }

    @SchemaMapping
    String id(Sammelmeldung eine) {
        return kennungen.global(Sammelmeldung.class, eine.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Suchauftrag> suchauftrag(Sammelmeldung eine, Knotensuche knoten) {
        return knoten.perId(Suchauftrag.class, eine.suchauftrag().wert());
    }

    @SchemaMapping
    int anzahl(Sammelmeldung eine) {
        return eine.funde().size();
    }

    @SchemaMapping
    CompletableFuture<List<Sammeltreffer>> treffer(Sammelmeldung eine, Knotensuche knoten) {
        var gezeigte = eine.funde().stream().map(fund -> treffer.zu(fund, knoten)).toList();
        return treffer.sucht(eine, knoten)
                .thenCombine(CompletableFuture.allOf(gezeigte.toArray(CompletableFuture<?>[]::new)),
                        (sucht, alle) -> sucht
                                ? gezeigte.stream()
                                        .map(CompletableFuture::join)
                                        .filter(Objects::nonNull)
                                        .map(Sammeltreffer.class::cast)
                                        .toList()
                                : List.of());
    }

    @SchemaMapping
    Instant erstelltAm(Sammelmeldung eine) {
        return eine.spur().angelegtAm();
    }

    /** Which one, and whether it is read. */
    record SammelmeldungGelesenSetzenEingabe(String id, int version, boolean gelesen) {}

    /** The message as it is now. */
    record SammelmeldungGelesenSetzenPayload(
            @Nullable Sammelmeldung sammelmeldung,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}
}
