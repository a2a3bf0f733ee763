package de.passgenau.catalogue.erfolg;

/** Between which shares the true one lies with a probability of 95 %, after Wilson; from 0 to 1. */
public record Intervall(double von, double bis) {

    private static final double Z = 1.959963984540054;

    public Intervall {
        if (!(0 <= von && von <= bis && bis <= 1)) {
            throw new IllegalArgumentException("No interval of shares from " + von + " to " + bis);
        }
    }

    static Intervall wilson(int treffer, int anzahl) {
        double anteil = (double) treffer / anzahl;
        double zz = Z * Z / anzahl;
        double mitte = anteil + zz / 2;
        double halb = Z * Math.sqrt(anteil * (1 - anteil) / anzahl + zz / (4 * anzahl));
        return new Intervall(Math.clamp((mitte - halb) / (1 + zz), 0, anteil),
                Math.clamp((mitte + halb) / (1 + zz), anteil, 1));
    }
}
