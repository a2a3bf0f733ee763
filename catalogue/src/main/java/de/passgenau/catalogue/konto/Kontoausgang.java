package de.passgenau.catalogue.konto;

import java.util.List;

import de.passgenau.catalogue.regel.Verstoss;

/** How a claim ended. */
public sealed interface Kontoausgang {

    /**
     * Claimed, now or before.
     *
     * @param stand equals the former one if nothing had to be done
     */
    record Vorgemerkt(Massnahmenkonto stand) implements Kontoausgang {}

    /** Refused, with every reason. */
    record Abgelehnt(List<Verstoss> verstoesse) implements Kontoausgang {

        public Abgelehnt {
            if (verstoesse.isEmpty()) {
                throw new IllegalArgumentException("A refusal names its reasons");
            }
            verstoesse = List.copyOf(verstoesse);
        }
    }
}
