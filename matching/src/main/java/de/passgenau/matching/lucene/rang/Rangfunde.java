package de.passgenau.matching.lucene.rang;

import java.util.List;

import de.passgenau.matching.Rangliste.Gesamtzahl;

/** The wanted part of a ranking, in its order. */
public record Rangfunde(List<Rangfund> funde, Gesamtzahl gesamt, boolean davorMehr, boolean danachMehr) {

    public Rangfunde {
        funde = List.copyOf(funde);
    }
}
