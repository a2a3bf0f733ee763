package de.passgenau.matching.profil;

import java.util.List;

import de.passgenau.matching.beruf.Anforderungsniveau;

/** An occupation that somebody wants to work in.
 *
 * @param titel as it was named
 * @param kldb the Gattungen it means, surest first, 5 digits each; empty if the title means nothing known */
public record Berufswunsch(String titel, List<String> kldb) {

    public Berufswunsch {
        kldb = List.copyOf(kldb);
        kldb.forEach(Anforderungsniveau::derGattung);
    }
}
