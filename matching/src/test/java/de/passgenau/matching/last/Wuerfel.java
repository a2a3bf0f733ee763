package de.passgenau.matching.last;

import java.util.SplittableRandom;

/** Chance that is the same every time: one sequence for each number of a thing. */
final class Wuerfel {

    private static final int PROZENT = 100;

    private final SplittableRandom folge;

    private Wuerfel(SplittableRandom folge) {
        this.folge = folge;
    }

    static Wuerfel fuer(long saat, long nummer) {
        return new Wuerfel(new SplittableRandom(saat * 0x1F123BB5L ^ nummer));
    }

    /** From 0 to below the limit. */
    int unter(int grenze) {
        return folge.nextInt(grenze);
    }

    /** From 0 to below 1. */
    double anteil() {
        return folge.nextDouble();
    }

    boolean trifft(int prozent) {
        return folge.nextInt(PROZENT) < prozent;
    }

    /** Around 0, most within one, none beyond three and a half. */
    double glocke() {
        return (anteil() + anteil() + anteil() + anteil() - 2) * 1.75;
    }
}
