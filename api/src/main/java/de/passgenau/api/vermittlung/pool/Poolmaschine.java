package de.passgenau.api.vermittlung.pool;

import de.passgenau.matching.Kartei;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Profil;

/** The engine once more, knowing of everybody in the pool what her profile there shows, and of nobody anything else. */
final class Poolmaschine implements AutoCloseable {

    private final Matching matching;

    Poolmaschine(Matching matching) {
        this.matching = matching;
    }

    Kartei<Profil> kartei() {
        return matching.bewerber();
    }

    Rangliste fuer(Stelle stelle, Rangsuche suche) {
        return matching.bewerberFuer(stelle, suche);
    }

    @Override
    public void close() {
        matching.close();
    }
}
