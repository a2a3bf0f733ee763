package de.passgenau.catalogue.konto;

/**
 * How long after a similar Maßnahme another one is something special, in months.
 *
 * @param sperre     nobody may join; 0 for no such rule
 * @param begruendet somebody has to say why
 */
public record Wiederholungsfristen(int sperre, int begruendet) {

    public static final Wiederholungsfristen UEBLICH = new Wiederholungsfristen(0, 24);

    public Wiederholungsfristen {
        if (sperre < 0 || begruendet < 0) {
            throw new IllegalArgumentException("Months are counted forward, got " + sperre + ", " + begruendet);
        }
    }
}
