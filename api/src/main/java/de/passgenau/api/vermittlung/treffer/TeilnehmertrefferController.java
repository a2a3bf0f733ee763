package de.passgenau.api.vermittlung.treffer;

import java.util.Optional;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch.FuerMassnahme;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** People for a Maßnahme in GraphQL. */
@Controller
class TeilnehmertrefferController {

    private final Dokumentliste<Massnahme> massnahmen;
    private final Teilnehmerrangliste rangliste;
    private final Kennungen kennungen;

    TeilnehmertrefferController(Dokumentliste<Massnahme> massnahmen, Teilnehmerrangliste rangliste,
            Kennungen kennungen) {
        this.massnahmen = massnahmen;
        this.rangliste = rangliste;
        this.kennungen = kennungen;
    }

    @QueryMapping
    @Nullable
    TrefferConnection<TeilnehmerTreffer> teilnehmerFuerMassnahme(@Arguments FuerMassnahme anfrage,
            Einsicht einsicht) {
        var wunsch = anfrage.wunsch();
        Optional<Massnahme> massnahme = massnahmen.fuer(einsicht)
                .lade(kennungen.id(Massnahme.class, anfrage.massnahmeId()));
        return massnahme.map(eine -> rangliste.fuer(eine, wunsch, einsicht)).orElse(null);
    }
}
