package de.passgenau.api.vermittlung.stelle;

import java.time.LocalDate;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.bewerber.Personenkunde;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Profil;
import org.springframework.stereotype.Component;

/** Puts together what is told of an offer and a person: the reasons, and what else to know. */
@Component
public class Stellentreffer {

    private final Stellenkunde stellen;
    private final Personenkunde personen;

    Stellentreffer(Stellenkunde stellen, Personenkunde personen) {
        this.stellen = stellen;
        this.personen = personen;
    }

    /** As she is today; offers that stand today are ranked from here on. */
    public Profil person(Fall fall) {
        stellen.bringeNach();
        return personen.profil(fall);
    }

    /** The same as far as offers look at it. */
    public Arbeitsprofil arbeit(Fall fall) {
        stellen.bringeNach();
        return personen.arbeit(fall);
    }

    /** As everybody may read it, whether it stands or not. */
    public Stelle stelle(Stellenangebot stelle) {
        return stellen.stelle(stelle);
    }

    /** @param person as she was ranked */
    public StelleTreffer von(Stellenangebot stelle, Begruendung begruendung, Arbeitsprofil person, LocalDate heute) {
        return new StelleTreffer(stelle, begruendung,
                Stellenhinweise.zu(stelle.oeffentlich(), person, begruendung, heute));
    }
}
