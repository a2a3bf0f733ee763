package de.passgenau.matching.ort;

/** A point on the earth, in degrees (WGS 84). */
public record Punkt(double breite, double laenge) {

    public Punkt {
        if (!(Math.abs(breite) <= 90 && Math.abs(laenge) <= 180)) {
            throw new IllegalArgumentException("Keine Koordinaten auf der Erde: " + breite + ", " + laenge);
        }
    }

    /** As the crow flies, in metres; the same number on every machine. */
    public int meterBis(Punkt anderer) {
        return Raumpunkt.von(this).meterBis(Raumpunkt.von(anderer));
    }
}
