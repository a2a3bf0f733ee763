package de.passgenau.matching.verstoss;

/** Computes with a function whose last digit is another one on another machine. */
public record Maschinenzahl(double grundzahl) {

    double logarithmus() {
        return Math.log(grundzahl);
    }
}
