package de.passgenau.api.massnahme.zulassung;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.zulassung.Urteil;

/** Says of a person whether the admission rule of a Maßnahme lets her in, by what is on record today; a person decides. */
@FunctionalInterface
public interface Zulassungsauskunft {

    Ergebnis zu(Massnahme massnahme, Fall fall);

    /**
     * @param satz   what is met, is not, or is not known
     * @param fragen what to ask so that it is known
     */
    record Ergebnis(Urteil urteil, String satz, List<String> fragen) {

        public Ergebnis {
            fragen = List.copyOf(fragen);
        }

        /** Whether the rule keeps her out, by all that is known. */
        public boolean schliesstAus() {
            return urteil == Urteil.NICHT_ERFUELLT;
        }

        /** Whether something is not known that it takes to say. */
        public boolean istOffen() {
            return urteil == Urteil.UNBEKANNT;
        }
    }
}
