package de.passgenau.matching.last;

import java.io.IOException;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.stelle.Stellenbewertung;

/** Another way, and then the reasons of everybody who was found. */
record Begruendet(Verfahren anderes, Menschen menschen, Stellenbewertung bewertung) implements Verfahren {

    @Override
    public String name() {
        return anderes.name() + ", Gründe";
    }

    @Override
    public Antwort beste(Stelle stelle, int sicht, int anzahl) {
        var antwort = anderes.beste(stelle, sicht, anzahl);
        for (var rang : antwort.raenge()) {
            if (!(bewertung.bewerte(menschen.profil(rang.nummer()), stelle) instanceof Bewertung.Passend passend)
                    || passend.punkte() != rang.punkte()) {
                throw new IllegalStateException(rang + " passt nicht zu " + stelle);
            }
        }
        return antwort;
    }

    @Override
    public long bytes() {
        return anderes.bytes();
    }

    @Override
    public void close() throws IOException {
        anderes.close();
    }
}
