package de.passgenau.api.vermittlung.bewerber;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.vorgeschichte.Vorgeschichte;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Profil;

/** What the engine knows of a person today: what is in her case, and which Maßnahmen she has been to. */
public final class Personenkunde {

    private final Tagesabbildung abbildung;
    private final Vorgeschichte vorgeschichte;

    Personenkunde(Tagesabbildung abbildung, Vorgeschichte vorgeschichte) {
        this.abbildung = abbildung;
        this.vorgeschichte = vorgeschichte;
    }

    public Profil profil(Fall fall) {
        var profil = abbildung.heute().von(fall);
        var foerderung = profil.foerderung();
        return new Profil(profil.arbeit(), new Foerderprofil(foerderung.hemmnisse(),
                vorgeschichte.fruehere(fall.kennung()), foerderung.kinderBrauchenBetreuung(),
                foerderung.passendeStelle()), profil.zugang());
    }

    boolean istVeraltet() {
        return abbildung.istVeraltet();
    }
}
