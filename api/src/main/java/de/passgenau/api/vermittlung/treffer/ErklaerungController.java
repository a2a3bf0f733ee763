package de.passgenau.api.vermittlung.treffer;

import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Explanations of single pairs in GraphQL. */
@Controller
class ErklaerungController {

    private final Dokumentliste<Fall> faelle;
    private final Dokumentliste<Massnahme> massnahmen;
    private final Einzelerklaerung erklaerung;
    private final Kennungen kennungen;

    ErklaerungController(Dokumentliste<Fall> faelle, Dokumentliste<Massnahme> massnahmen,
            Einzelerklaerung erklaerung, Kennungen kennungen) {
        this.faelle = faelle;
        this.massnahmen = massnahmen;
        this.erklaerung = erklaerung;
        this.kennungen = kennungen;
    }

    /** Of a Maßnahme out of sight nothing is explained, and no case noted as seen. */
    @QueryMapping
    @Nullable
    MatchErklaerung matchErklaerung(@Argument String fallId, @Argument String massnahmeId, Einsicht einsicht) {
        var massnahme = massnahmen.fuer(einsicht).lade(kennungen.id(Massnahme.class, massnahmeId));
        Optional<Fall> fall = massnahme
                .flatMap(eine -> faelle.fuer(einsicht).lade(kennungen.id(Fall.class, fallId)));
        return massnahme.flatMap(eine -> fall.map(einer -> erklaerung.von(einer, eine))).orElse(null);
    }
}
