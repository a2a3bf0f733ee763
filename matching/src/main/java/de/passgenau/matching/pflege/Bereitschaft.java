package de.passgenau.matching.pflege;

/** Whether an index may be asked. */
public sealed interface Bereitschaft {

    /** Whether it answers with everything that its source had a short time ago. */
    boolean antwortet();

    /** It has everything, as far as it has been told. */
    record Bereit() implements Bereitschaft {

        @Override
        public boolean antwortet() {
            return true;
        }
    }

    /**
     * It is being filled.
     *
     * @param antwortet true while an older one answers in its place
     */
    record ImAufbau(long erledigt, long gesamt, boolean antwortet) implements Bereitschaft {

        /** From 0 to 100. */
        public int prozent() {
            return gesamt == 0 ? 0 : (int) (100 * erledigt / gesamt);
        }
    }

    /** It has to be filled from its source first: there was none, or it was damaged or of an older make. */
    record Aufzubauen(String grund) implements Bereitschaft {

        @Override
        public boolean antwortet() {
            return false;
        }
    }

    /** It takes no changes any more until it is built anew, and answers with what it had. */
    record Ausgefallen(String grund) implements Bereitschaft {

        @Override
        public boolean antwortet() {
            return false;
        }
    }

    /** Its files are damaged: it takes changes and answers what it still can, until it is built anew. */
    record Beschaedigt(String grund) implements Bereitschaft {

        @Override
        public boolean antwortet() {
            return false;
        }
    }
}
