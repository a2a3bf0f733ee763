package de.passgenau.api.vermittlung.stelle;

import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch.FuerFall;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Offers for a case in GraphQL. */
@Controller
class StellentrefferController {

    private final Dokumentliste<Fall> faelle;
    private final Stellenrangliste rangliste;
    private final Kennungen kennungen;

    StellentrefferController(Dokumentliste<Fall> faelle, Stellenrangliste rangliste, Kennungen kennungen) {
        this.faelle = faelle;
        this.rangliste = rangliste;
        this.kennungen = kennungen;
    }

    @QueryMapping
    @Nullable
    TrefferConnection<StelleTreffer> stellenFuerFall(@Arguments FuerFall anfrage, Einsicht einsicht) {
        var wunsch = anfrage.wunsch();
        Optional<Fall> fall = faelle.fuer(einsicht).lade(kennungen.id(Fall.class, anfrage.fallId()));
        return fall.map(einer -> rangliste.fuer(einer, wunsch, einsicht)).orElse(null);
    }
}
