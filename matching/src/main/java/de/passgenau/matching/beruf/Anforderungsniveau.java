package de.passgenau.matching.beruf;

/** How demanding an occupation is: the fifth digit of the KldB 2010, in rising order. */
public enum Anforderungsniveau {
    HELFER, FACHKRAFT, SPEZIALIST, EXPERTE;

    private static final Anforderungsniveau[] NIVEAUS = values();
    private static final int ZIFFERN = 5;

    /** Refuses what is no five-digit code of the KldB with a level from 1 to 4. */
    public static Anforderungsniveau derGattung(String kldb) {
        if (!istGattung(kldb)) {
            throw new IllegalArgumentException("Berufsgattung hat 5 Ziffern, die letzte von 1 bis 4: '" + kldb + "'");
        }
        return NIVEAUS[kldb.charAt(ZIFFERN - 1) - '1'];
    }

    /** Asked for everybody who is ranked. */
    private static boolean istGattung(String kldb) {
        if (kldb.length() != ZIFFERN || kldb.startsWith("00")) {
            return false;
        }
        for (int i = 0; i < ZIFFERN; i++) {
            if (kldb.charAt(i) < '0' || kldb.charAt(i) > '9') {
                return false;
            }
        }
        char niveau = kldb.charAt(ZIFFERN - 1);
        return niveau >= '1' && niveau <= '4';
    }
}
