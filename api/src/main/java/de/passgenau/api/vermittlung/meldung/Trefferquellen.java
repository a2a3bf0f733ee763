package de.passgenau.api.vermittlung.meldung;

import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.folge.Bestand;
import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.springframework.stereotype.Component;

/** What changes, and the marks of how far somebody has been told of it. */
@Component
class Trefferquellen {

    private final Bestand<Stellenangebot, Stelle> stellen;
    private final Bestand<Fall, Arbeitsprofil> personen;
    private final Trefferstrom strom;

    Trefferquellen(Bestand<Stellenangebot, Stelle> stellen, Bestand<Fall, Arbeitsprofil> personen,
            Trefferstrom strom) {
        this.stellen = stellen;
        this.personen = personen;
        this.strom = strom;
    }

    Bestand<Stellenangebot, Stelle> stellen() {
        return stellen;
    }

    Bestand<Fall, Arbeitsprofil> personen() {
        return personen;
    }

    String marke(Trefferwunsch wunsch, Lesezeichen zeichen) {
        return strom.marke(wunsch.bezug(), zeichen);
    }

    /** Whether the person has agreed to nothing. */
    static boolean istOhneEinwilligung(Bild<Arbeitsprofil> fall) {
        return fall.sicht().getOrDefault(Fallsicht.EINWILLIGUNG, Set.of()).isEmpty();
    }
}
