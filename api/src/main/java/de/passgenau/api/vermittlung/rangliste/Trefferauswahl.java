package de.passgenau.api.vermittlung.rangliste;

import de.passgenau.matching.Rangsuche;

/** What is asked for in a ranking; the same values as in the SDL. */
public enum Trefferauswahl {
    PASSEND(Rangsuche.Art.PASSEND),
    /** One single thing is missing. */
    KNAPP(Rangsuche.Art.KNAPP);

    private final Rangsuche.Art art;

    Trefferauswahl(Rangsuche.Art art) {
        this.art = art;
    }

    public Rangsuche.Art art() {
        return art;
    }
}
