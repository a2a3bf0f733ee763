package de.passgenau.api.vermittlung.treffer;

import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.angebot.Angebotskunde;
import de.passgenau.api.vermittlung.bewerber.Bewerberstand;
import de.passgenau.api.vermittlung.bewerber.Personenkunde;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.profil.Profil;
import org.springframework.stereotype.Component;

/** Puts together what is told of a Maßnahme and a person: the reasons, the places of today, and what else to know. */
@Component
class Massnahmentreffer {

    private final Angebotskunde angebote;
    private final Personenkunde personen;
    private final Bewerberstand stand;
    private final Massnahmenhinweise hinweise;

    Massnahmentreffer(Angebotskunde angebote, Personenkunde personen, Bewerberstand stand,
            Massnahmenhinweise hinweise) {
        this.angebote = angebote;
        this.personen = personen;
        this.stand = stand;
        this.hinweise = hinweise;
    }

    /** Places of today are ranked from here on. */
    void bringeNach() {
        angebote.bringeNach();
    }

    /** As she is today; places of today are ranked from here on. */
    Profil person(Fall fall) {
        bringeNach();
        return personen.profil(fall);
    }

    /** As it is today; persons are ranked by what they have been to until now from here on. Empty if nobody is sent to it. */
    Optional<de.passgenau.matching.angebot.Massnahme> rangfaehig(Massnahme massnahme) {
        var unused = stand.bringeNach();
        return massnahme.stand() == Stand.VEROEFFENTLICHT && massnahme.steckbrief().istFuerPersonen()
                ? angebot(massnahme)
                : Optional.empty();
    }

    /** Empty if nobody can read who gets in. */
    Optional<de.passgenau.matching.angebot.Massnahme> angebot(Massnahme massnahme) {
        return angebote.angebot(angebote.lage(massnahme));
    }

    /** As she is today, if anybody asks. */
    Angesehene angesehen(Fall fall) {
        return Angesehene.von(fall, () -> personen.profil(fall));
    }

    MassnahmeTreffer von(Massnahme massnahme, Bewertung bewertung, Angesehene person, Massstab massstab) {
        return von(massnahme, Begruendung.von(bewertung), person, massstab);
    }

    MassnahmeTreffer von(Massnahme massnahme, Begruendung begruendung, Angesehene person, Massstab massstab) {
        var lage = angebote.lage(massnahme);
        var einstieg = Einstiegsmoeglichkeit.in(angebote.ohneZugang(lage), person.profil(), massstab).orElse(null);
        return new MassnahmeTreffer(person.fall(), massnahme,
                hinweise.benannt(begruendung, massnahme, person.fall()), lage.plaetze(), einstieg,
                hinweise.zu(massnahme, person, einstieg, massstab.stichtag()));
    }
}
