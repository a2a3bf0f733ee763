package de.passgenau.api.fall.profil;

/**
 * An occupation that a person is to work in (P-01).
 *
 * @param kldb five digits of the KldB
 * @param ausbildung whether a training place in it is aimed at
 */
public record Zielberuf(String kldb, String bezeichnung, boolean ausbildung) {

    public Zielberuf {
        if (!kldb.matches("\\d{5}")) {
            throw new IllegalArgumentException("A code of the KldB has five digits, got \"" + kldb + '"');
        }
    }
}
