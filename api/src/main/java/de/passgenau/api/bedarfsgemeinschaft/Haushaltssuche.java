package de.passgenau.api.bedarfsgemeinschaft;

import java.util.Optional;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Looks for households by id or number, in the store and within the caller's sight: a number is never in the engine. */
@Component
class Haushaltssuche {

    private final Dokumentliste<Bedarfsgemeinschaft> liste;

    Haushaltssuche(Dokumentliste<Bedarfsgemeinschaft> liste) {
        this.liste = liste;
    }

    Optional<Bedarfsgemeinschaft> mitId(String id, Einsicht einsicht) {
        return liste.fuer(einsicht).lade(id);
    }

    Optional<Bedarfsgemeinschaft> mitNummer(@Nullable String bgNummer, Einsicht einsicht) {
        return liste.fuer(einsicht).finde(Criteria.where("bgNummer").is(bgNummer));
    }
}
