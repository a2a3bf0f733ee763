package de.passgenau.api.fristen.regelwerk.lesen;

import java.util.Comparator;

/** What is wrong at one place of a rule set; lines and columns count from 1. */
record Regelfehler(int zeile, int spalte, String was) implements Comparable<Regelfehler> {

    private static final Comparator<Regelfehler> LESERICHTUNG = Comparator.comparingInt(Regelfehler::zeile)
            .thenComparingInt(Regelfehler::spalte)
            .thenComparing(Regelfehler::was);

    @Override
    public int compareTo(Regelfehler anderer) {
        return LESERICHTUNG.compare(this, anderer);
    }

    @Override
    public String toString() {
        return "Zeile " + zeile + ", Spalte " + spalte + ": " + was;
    }
}
