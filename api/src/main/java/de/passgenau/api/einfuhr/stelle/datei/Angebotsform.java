package de.passgenau.api.einfuhr.stelle.datei;

import java.util.Map;

/** How a source writes an offer. */
interface Angebotsform {

    boolean ist(Rohangebot roh);

    /** As the mutation takes it; what is too much for it, or goes otherwise, is told. */
    Map<String, Object> lies(Rohangebot roh, Anmerkungen anmerkungen);
}
