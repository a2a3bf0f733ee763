package de.passgenau.api.vermittlung;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** People for an offer in GraphQL, whether it was reported or is still being written. */
@Controller
class BewerbertrefferController {

    private final Dokumentliste<Stellenangebot> stellen;
    private final Stellenbesetzung besetzung;
    private final Kennungen kennungen;

    BewerbertrefferController(Dokumentliste<Stellenangebot> stellen, Stellenbesetzung besetzung,
            Kennungen kennungen) {
        this.stellen = stellen;
        this.besetzung = besetzung;
        this.kennungen = kennungen;
    }

    @QueryMapping
    @Nullable
    TrefferConnection<BewerberTreffer> bewerberFuerStelle(@Arguments FuerStelle anfrage, Einsicht einsicht) {
        var wunsch = anfrage.wunsch();
        var id = anfrage.stellenangebotId();
        var entwurf = anfrage.entwurf();
        if ((id == null) == (entwurf == null)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.stelle-oder-entwurf");
        }
        return entwurf == null
                ? stellen.fuer(einsicht)
                        .lade(kennungen.id(Stellenangebot.class, String.valueOf(id)))
                        .map(stelle -> besetzung.fuer(stelle, wunsch, einsicht))
                        .orElse(null)
                : besetzung.fuer(entwurf, wunsch, einsicht);
    }
}
