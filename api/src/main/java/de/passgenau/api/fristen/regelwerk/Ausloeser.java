package de.passgenau.api.fristen.regelwerk;

import java.util.Set;

/** What starts a rule. */
public sealed interface Ausloeser {

    /** Something happens. */
    record Eingetreten(Ereignisart ereignis) implements Ausloeser {}

    /** Something begins to hold; when it ends, so does the rule. Phases that follow each other are one. */
    record Waehrend(Set<Merkmal> merkmale) implements Ausloeser {

        public Waehrend {
            merkmale = Set.copyOf(merkmale);
            if (merkmale.isEmpty()) {
                throw new IllegalArgumentException("A phase of nothing");
            }
        }
    }

    /** A birthday. */
    record Geburtstag(int alter) implements Ausloeser, Ursprung {

        public Geburtstag {
            if (alter < 1 || alter > 150) {
                throw new IllegalArgumentException("Nobody has this birthday: " + alter);
            }
        }

        @Override
        public String dativ() {
            return "dem " + alter + ". Geburtstag";
        }
    }
}
