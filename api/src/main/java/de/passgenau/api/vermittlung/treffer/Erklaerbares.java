package de.passgenau.api.vermittlung.treffer;

import java.util.Optional;
import java.util.function.Function;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.stelle.Stellenerklaerung;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.stereotype.Component;

/** Offers and Maßnahmen that can be explained for a case, once somebody may know of them. */
@Component
class Erklaerbares {

    private final Erklaerungsquellen quellen;
    private final Einzelerklaerung massnahmen;
    private final Stellenerklaerung stellen;
    private final Kennungen kennungen;

    Erklaerbares(Erklaerungsquellen quellen, Einzelerklaerung massnahmen, Stellenerklaerung stellen,
            Kennungen kennungen) {
        this.quellen = quellen;
        this.massnahmen = massnahmen;
        this.stellen = stellen;
        this.kennungen = kennungen;
    }

    Optional<Function<Fall, MatchErklaerung>> massnahme(String global, Einsicht einsicht) {
        return quellen.massnahmen()
                .fuer(einsicht)
                .lade(kennungen.id(Massnahme.class, global))
                .map(eine -> fall -> massnahmen.von(fall, eine));
    }

    Optional<Function<Fall, MatchErklaerung>> stelle(String global, Einsicht einsicht) {
        return quellen.stellen()
                .fuer(einsicht)
                .lade(kennungen.id(Stellenangebot.class, global))
                .map(eine -> fall -> MatchErklaerung.von(stellen.von(fall, eine), quellen.heute()));
    }
}
