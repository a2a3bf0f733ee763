package de.passgenau.api.vermittlung.zulassung;

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

/** Proofs of admission in GraphQL: of a person one may see, for a Maßnahme one may see. */
@Controller
class ZulassungController {

    private final Dokumentliste<Fall> faelle;
    private final Dokumentliste<Massnahme> massnahmen;
    private final Beweisfuehrung fuehrung;
    private final Kennungen kennungen;

    ZulassungController(Dokumentliste<Fall> faelle, Dokumentliste<Massnahme> massnahmen, Beweisfuehrung fuehrung,
            Kennungen kennungen) {
        this.faelle = faelle;
        this.massnahmen = massnahmen;
        this.fuehrung = fuehrung;
        this.kennungen = kennungen;
    }

    @QueryMapping
    @Nullable
    Zulassungsbeweis zulassungsbeweis(@Argument String fallId, @Argument String massnahmeId, Einsicht einsicht) {
        var massnahme = massnahmen.fuer(einsicht).lade(kennungen.id(Massnahme.class, massnahmeId));
        Optional<Fall> fall = massnahme
                .flatMap(eine -> faelle.fuer(einsicht).lade(kennungen.id(Fall.class, fallId)));
        return massnahme.flatMap(eine -> fall.map(einer -> fuehrung.beweis(eine, einer))).orElse(null);
    }
}
