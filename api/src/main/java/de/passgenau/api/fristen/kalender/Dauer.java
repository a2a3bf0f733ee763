package de.passgenau.api.fristen.kalender;

/** A length of time as rules name it, such as 10 Arbeitstage. */
public record Dauer(int anzahl, Einheit einheit) {

    private static final int HOECHSTENS = 1_000_000;

    public Dauer {
        if (anzahl < 0 || anzahl > HOECHSTENS) {
            throw new IllegalArgumentException("A period has 0 to " + HOECHSTENS + " units: " + anzahl);
        }
    }

    public Dauer mal(int faktor) {
        return new Dauer(Math.multiplyExact(anzahl, faktor), einheit);
    }

    /** In English, such as "10 working days". */
    public String englisch() {
        return einheit.englisch(anzahl);
    }

    @Override
    public String toString() {
        return einheit.mit(anzahl);
    }
}
