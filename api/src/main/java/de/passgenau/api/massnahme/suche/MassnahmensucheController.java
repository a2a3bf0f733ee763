package de.passgenau.api.massnahme.suche;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.matching.Trefferliste.Fundstelle;
import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The search over the catalogue in GraphQL. */
@Controller
class MassnahmensucheController {

    private static final int MEISTE = 100;
    private static final int UEBLICH = 10;

    private final Massnahmensucher sucher;
    private final Facettensicht facettensicht;

    MassnahmensucheController(Massnahmensucher sucher, Facettensicht facettensicht) {
        this.sucher = sucher;
        this.facettensicht = facettensicht;
    }

    @QueryMapping
    MassnahmeConnection massnahmen(@Arguments Massnahmenanfrage anfrage, Einsicht einsicht,
            DataFetchingFieldSelectionSet felder, Locale sprache) {
        var fund = sucher.finde(anfrage, einsicht,
                felder.contains("facetten") ? Facettenart.felder() : List.of());
        var seite = fund.seite().seite();
        return new MassnahmeConnection(fund.funde(), seite.pageInfo(), seite.totalCount(),
                facettensicht.von(fund.seite().facetten(), einsicht, sprache));
    }

    @QueryMapping
    List<String> massnahmenVorschlaege(@Argument String text, @Argument @Nullable Integer first, Einsicht einsicht) {
        int anzahl = Objects.requireNonNullElse(first, UEBLICH);
        if (anzahl < 0 || anzahl > MEISTE) {
            throw Abgewiesen.imFeld("first", "fehler.seitengroesse", "first", MEISTE, anzahl);
        }
        return sucher.vorschlaege(text, einsicht, anzahl);
    }

    @SchemaMapping(typeName = "Hervorhebung")
    Fundort feld(Fundstelle fundstelle) {
        return Fundort.von(fundstelle.name());
    }
}
