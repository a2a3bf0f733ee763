package de.passgenau.api.fristen.bestand;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of what is due, within the caller's sight: found in memory, and one read of the store for the cases of a page. */
@Component
class Fristenauskunft {

    private static final String ZWECK = "seite:Frist";

    private final Fristenbestand bestand;
    private final Dokumentliste<Fall> faelle;
    private final Kennungen kennungen;
    private final Siegel siegel;

    Fristenauskunft(Fristenbestand bestand, Dokumentliste<Fall> faelle, Kennungen kennungen, Siegel siegel) {
        this.bestand = bestand;
        this.faelle = faelle;
        this.kennungen = kennungen;
        this.siegel = siegel;
    }

    Connection<Fristsicht> seite(FristenSuche suche, Seitenangabe seite, Einsicht einsicht) {
        var anrufer = einsicht.anrufer();
        var fund = bestand.heute()
                .seite(suche.filter(anrufer, kennungen), Fallsicht.akten(anrufer), seite, marke(seite.marke()));
        return new Connection<>(edges(fund.posten(), einsicht), pageInfo(fund), fund.gesamt());
    }

    /** Nothing for a case that was removed, or moved out of sight, between the search and the read. */
    private List<Edge<Fristsicht>> edges(List<Fristposten> posten, Einsicht einsicht) {
        if (posten.isEmpty()) {
            return List.of();
        }
        var ids = posten.stream().map(einer -> einer.fall().id()).distinct().toList();
        Map<String, Fall> gelesen = faelle.fuer(einsicht)
                .lade(ids)
                .stream()
                .collect(Collectors.toMap(Fall::kennung, Function.identity()));
        return posten.stream()
                .flatMap(einer -> Stream.ofNullable(gelesen.get(einer.fall().id()))
                        .map(fall -> new Edge<>(cursor(einer), Fristsicht.von(einer, fall, bestand.stichtag()))))
                .toList();
    }

    private PageInfo pageInfo(Fristenseite fund) {
        var posten = fund.posten();
        return new PageInfo(fund.danachMehr(), fund.davorMehr(),
                posten.isEmpty() ? null : cursor(posten.getFirst()),
                posten.isEmpty() ? null : cursor(posten.getLast()));
    }

    private String cursor(Fristposten posten) {
        return siegel.verschliesse(ZWECK, posten.marke().text());
    }

    private @Nullable Fristmarke marke(@Nullable String cursor) {
        return cursor == null
                ? null
                : siegel.oeffne(ZWECK, cursor)
                        .map(Fristmarke::lies)
                        .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"));
    }
}
