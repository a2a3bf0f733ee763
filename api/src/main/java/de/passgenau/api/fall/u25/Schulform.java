package de.passgenau.api.fall.u25;

/** Which school somebody goes to; the Berufsberater of a Geschäftsstelle is chosen by it. */
public enum Schulform {
    FOERDERSCHULE, OBERSCHULE, GESAMTSCHULE, GYMNASIUM, OBERSTUFENZENTRUM, BERUFSSCHULE, SONSTIGE
}
