package de.passgenau.api.auszug.blatt;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.schreiben.Schriftformat;
import de.passgenau.api.schreiben.Schriftstueck;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The Steckbrief of a Maßnahme on paper, in GraphQL. */
@Controller
class SteckbriefblattController {

    private final Dokumentliste<Massnahme> liste;
    private final Vorlagen vorlagen;
    private final Steckbriefdruck druck;
    private final Kennungen kennungen;

    SteckbriefblattController(Dokumentliste<Massnahme> liste, Vorlagen vorlagen, Steckbriefdruck druck,
            Kennungen kennungen) {
        this.liste = liste;
        this.vorlagen = vorlagen;
        this.druck = druck;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Optional<Schriftstueck> steckbriefblatt(@Argument String massnahmeId, @Argument Schriftformat format,
            Einsicht einsicht) {
        return liste.fuer(einsicht)
                .lade(kennungen.id(Massnahme.class, massnahmeId))
                .map(massnahme -> vorlagen.zu(List.of(massnahme), einsicht.anrufer()).getFirst())
                .map(vorlage -> druck.schriftstueck(vorlage, format));
    }
}
