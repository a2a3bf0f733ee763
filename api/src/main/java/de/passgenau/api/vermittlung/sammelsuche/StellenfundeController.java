package de.passgenau.api.vermittlung.sammelsuche;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What the last search for everybody has found for a case, in GraphQL. */
@Controller
class StellenfundeController {

    private final Dokumentliste<Fall> faelle;
    private final Fundauskunft auskunft;
    private final Kennungen kennungen;

    StellenfundeController(Dokumentliste<Fall> faelle, Fundauskunft auskunft, Kennungen kennungen) {
        this.faelle = faelle;
        this.auskunft = auskunft;
        this.kennungen = kennungen;
    }

    @QueryMapping
    @Nullable
    StellenfundeSicht stellenfundeFuerFall(@Argument String fallId, Einsicht einsicht) {
        return faelle.fuer(einsicht)
                .lade(kennungen.id(Fall.class, fallId))
                .flatMap(fall -> auskunft.fuer(fall, einsicht))
                .orElse(null);
    }
}
