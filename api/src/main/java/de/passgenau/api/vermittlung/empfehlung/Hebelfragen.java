package de.passgenau.api.vermittlung.empfehlung;

import java.time.LocalDate;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.vermittlung.rangliste.Suchauftrag;
import de.passgenau.api.vermittlung.stelle.Stellensuche;
import de.passgenau.api.vermittlung.stelle.Stellentreffer;
import de.passgenau.api.vermittlung.treffer.Massnahmensuche;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.profil.Profil;
import org.springframework.stereotype.Component;

/** What is counted for a person when something about her changes: offers and Maßnahmen in the caller's sight. */
@Component
class Hebelfragen {

    private final Stellentreffer personen;
    private final Stellensuche stellen;
    private final Massnahmensuche massnahmen;

    Hebelfragen(Stellentreffer personen, Stellensuche stellen, Massnahmensuche massnahmen) {
        this.personen = personen;
        this.stellen = stellen;
        this.massnahmen = massnahmen;
    }

    /** @param person as she is today */
    record Frage(Profil person, Rangsuche stellen, Rangsuche massnahmen) {}

    Frage fuer(Fall fall, LocalDate heute, Einsicht einsicht) {
        var auftrag = new Suchauftrag(fall, personen.person(fall), Ausschnitt.erste(1), einsicht);
        massnahmen.bringeNach();
        return new Frage(auftrag.person(), stellen.frage(auftrag, heute), massnahmen.frage(auftrag, heute));
    }
}
