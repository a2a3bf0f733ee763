package de.passgenau.api.vermittlung.guete.pruefung;

/** A document in a list that breaks a hard rule.
 *
 * @param sicher whether a field says so; otherwise a person has to look, for the proof stands in words or not at all */
public record Verstoss(String regel, String tatsache, boolean sicher) {

    static Verstoss sicher(String regel, String tatsache) {
        return new Verstoss(regel, tatsache, true);
    }

    static Verstoss fraglich(String regel, String tatsache) {
        return new Verstoss(regel, tatsache, false);
    }

    @Override
    public String toString() {
        return regel + ": " + tatsache;
    }
}
