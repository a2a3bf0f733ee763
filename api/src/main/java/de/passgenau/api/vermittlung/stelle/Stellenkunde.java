package de.passgenau.api.vermittlung.stelle;

import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.matching.angebot.Stelle;

/** What the engine knows of offers today, ranked or not. */
public final class Stellenkunde {

    private final Stellenvorrat vorrat;

    Stellenkunde(Stellenvorrat vorrat) {
        this.vorrat = vorrat;
    }

    /** To be called before each ranking: brings the stock in line with the day. */
    public void bringeNach() {
        var unused = vorrat.raeume();
    }

    /** As everybody may read it, whether it stands or not. */
    public Stelle stelle(Stellenangebot stelle) {
        return Stellendeutung.von(stelle.oeffentlich());
    }
}
