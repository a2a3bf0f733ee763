package de.passgenau.api.vermittlung.treffer;

import java.util.Optional;
import java.util.function.Function;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Explanations of single pairs in GraphQL. */
@Controller
class ErklaerungController {

    private final Dokumentliste<Fall> faelle;
    private final Erklaerbares erklaerbares;
    private final Kennungen kennungen;

    ErklaerungController(Dokumentliste<Fall> faelle, Erklaerbares erklaerbares, Kennungen kennungen) {
        this.faelle = faelle;
        this.erklaerbares = erklaerbares;
        this.kennungen = kennungen;
    }

    /** Of what is out of sight nothing is explained, and no case noted as seen. */
    @QueryMapping
    @Nullable
    MatchErklaerung matchErklaerung(@Argument String fallId, @Argument @Nullable String stellenangebotId,
            @Argument @Nullable String massnahmeId, Einsicht einsicht) {
        if ((stellenangebotId == null) == (massnahmeId == null)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.stelle-oder-massnahme");
        }
        Optional<Function<Fall, MatchErklaerung>> erklaerung = massnahmeId == null
                ? erklaerbares.stelle(String.valueOf(stellenangebotId), einsicht)
                : erklaerbares.massnahme(massnahmeId, einsicht);
        return erklaerung.flatMap(eine -> faelle.fuer(einsicht).lade(kennungen.id(Fall.class, fallId)).map(eine))
                .orElse(null);
    }
}
