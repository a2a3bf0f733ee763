package de.passgenau.api.eingliederung;

/**
 * What chance does next: so many days later, one of the acts, with what it is filled with.
 *
 * @param a picks ids and codes, as b
 * @param versatz how many days before or after today the act is dated
 */
record Zug(int spaeter, int tat, int a, int b, int versatz) {}
