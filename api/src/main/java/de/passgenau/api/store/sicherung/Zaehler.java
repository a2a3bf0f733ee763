package de.passgenau.api.store.sicherung;

/** Counts the documents of a collection and tells it now and then. */
final class Zaehler {

    private static final int ALLE = 500;

    private final String sammlung;
    private final long gesamt;
    private final Fortschritt fortschritt;
    private long erledigt;

    Zaehler(String sammlung, long gesamt, Fortschritt fortschritt) {
        this.sammlung = sammlung;
        this.gesamt = gesamt;
        this.fortschritt = fortschritt;
    }

    void eins() {
        if (++erledigt % ALLE == 0) {
            fortschritt.melde(sammlung, erledigt, Math.max(gesamt, erledigt));
        }
    }

    void fertig() {
        fortschritt.melde(sammlung, erledigt, erledigt);
    }
}
