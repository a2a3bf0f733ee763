package de.passgenau.catalogue.konto;

import java.time.Instant;

/**
 * One claim on an offer of work, for one proposal.
 *
 * @param am    when it was made
 * @param offen until the proposal has ended
 */
public record Stellenvormerkung(String stelle, String vorschlag, Instant am, boolean offen) {

    boolean gilt(Stellenanspruch tat) {
        return offen && vorschlag.equals(tat.vorschlag());
    }

    Stellenvormerkung beendet() {
        return new Stellenvormerkung(stelle, vorschlag, am, false);
    }
}
