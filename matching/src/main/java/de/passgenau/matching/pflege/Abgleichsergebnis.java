package de.passgenau.matching.pflege;

import java.util.List;

/** The ids of what a comparison with the source has put right. */
public record Abgleichsergebnis(List<String> hinzugefuegt, List<String> geaendert, List<String> entfernt) {

    public Abgleichsergebnis {
        hinzugefuegt = List.copyOf(hinzugefuegt);
        geaendert = List.copyOf(geaendert);
        entfernt = List.copyOf(entfernt);
    }

    /** How many entries were not as the source has them. */
    public int anzahl() {
        return hinzugefuegt.size() + geaendert.size() + entfernt.size();
    }
}
