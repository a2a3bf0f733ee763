package de.passgenau.matching.profil;

import java.util.List;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.text.Zeichen;
import org.jspecify.annotations.Nullable;

/** An occupation that somebody wants to work in.
 *
 * @param titel as it was named; half characters in it become question marks
 * @param kldb the Gattungen it means, surest first, 5 digits each; empty if the title means nothing known */
public record Berufswunsch(String titel, List<String> kldb) {

    private static final int STELLEN_DER_HAUPTGRUPPE = 2;

    public Berufswunsch {
        titel = Zeichen.ganze(titel);
        kldb = List.copyOf(kldb);
        kldb.forEach(Anforderungsniveau::derGattung);
    }

    /**
     * What it means for somebody so qualified: of a wish that leaves the level open, a Fachkraft doesn't want the work of
     * helpers in the same Berufshauptgruppe.
     */
    Berufswunsch fuer(@Nullable Anforderungsniveau qualifikation) {
        if (kldb.size() < 2 || qualifikation == null || qualifikation == Anforderungsniveau.HELFER) {
            return this;
        }
        var gemeint = kldb.stream().filter(gattung -> !istHelfer(gattung) || !hatHoehere(gattung)).toList();
        return gemeint.size() == kldb.size() ? this : new Berufswunsch(titel, gemeint);
    }

    private static boolean istHelfer(String gattung) {
        return Anforderungsniveau.derGattung(gattung) == Anforderungsniveau.HELFER;
    }

    private boolean hatHoehere(String helfer) {
        var hauptgruppe = helfer.substring(0, STELLEN_DER_HAUPTGRUPPE);
        return kldb.stream().anyMatch(gattung -> gattung.startsWith(hauptgruppe) && !istHelfer(gattung));
    }
}
