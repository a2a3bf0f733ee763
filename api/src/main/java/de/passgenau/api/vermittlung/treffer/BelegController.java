package de.passgenau.api.vermittlung.treffer;

import de.passgenau.api.controlling.erfolg.Erfahrung;
import de.passgenau.api.controlling.erfolg.Erfahrungen;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Evidence beside a hit (N-02): what became of earlier participants like this person; from memory, and never points. */
@Controller
class BelegController {

    private final Erfahrungen erfahrungen;

    BelegController(Erfahrungen erfahrungen) {
        this.erfahrungen = erfahrungen;
    }

    @SchemaMapping
    @Nullable
    Erfahrung erfahrung(MassnahmeTreffer treffer) {
        return erfahrungen.fuer(treffer.fall(), treffer.massnahme().id()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Erfahrung erfahrung(TeilnehmerTreffer treffer) {
        return erfahrung(treffer.treffer());
    }

    @SchemaMapping
    @Nullable
    Erfahrung erfahrung(MatchErklaerung erklaerung) {
        var treffer = erklaerung.treffer();
        return treffer == null ? null : erfahrung(treffer);
    }
}
