package de.passgenau.api.vermittlung.bewerber;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.vorgeschichte.Vorgeschichte;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Profil;
import org.jspecify.annotations.Nullable;

/** What the engine knows of a person today: what is in her case, which Maßnahmen she has been to, and whether an offer fits. */
public final class Personenkunde {

    private final Tagesabbildung abbildung;
    private final Vorgeschichte vorgeschichte;
    private final Stellenaussicht aussicht;

    Personenkunde(Tagesabbildung abbildung, Vorgeschichte vorgeschichte, Stellenaussicht aussicht) {
        this.abbildung = abbildung;
        this.vorgeschichte = vorgeschichte;
        this.aussicht = aussicht;
    }

    public Profil profil(Fall fall) {
        var profil = abbildung.heute().von(fall);
        return mit(profil, fall, aussicht.punkte(profil.arbeit()));
    }

    /** The same as the engine keeps it. */
    Profil fuerKartei(Fall fall) {
        var profil = abbildung.heute().von(fall);
        return mit(profil, fall, aussicht.gemerktePunkte(fall.kennung(), profil.arbeit()));
    }

    /** As it was found when she was put together for the engine. */
    boolean hatPassendeStelle(String fall) {
        return aussicht.hatPassende(fall);
    }

    /** All that offers look at, of a case as it is in the store. */
    public Arbeitsprofil arbeit(Fall gespeichert) {
        return abbildung.heute().arbeit(gespeichert);
    }

    /** no more of it than the pool shows. */
    public Profil imPool(Fall fall) {
        return abbildung.heute().imPool(fall);
    }

    private Profil mit(Profil profil, Fall fall, @Nullable Integer passendeStelle) {
        var foerderung = profil.foerderung();
        return new Profil(profil.arbeit(), new Foerderprofil(foerderung.hemmnisse(),
                vorgeschichte.fruehere(fall.kennung()), foerderung.kinderBrauchenBetreuung(), passendeStelle),
                profil.zugang());
    }

    boolean istVeraltet() {
        return abbildung.istVeraltet();
    }
}
