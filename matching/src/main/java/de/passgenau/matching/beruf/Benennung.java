package de.passgenau.matching.beruf;

import java.util.stream.Stream;

/**
 * One title under which a Berufsgattung is known.
 *
 * @param kldb the Gattung, 5 digits
 * @param benennung as it is listed, mostly for both sexes: {@code Lagerist/in}
 * @param maennlich the male form; empty if there is none of its own
 * @param weiblich the female form; empty if there is none of its own
 */
public record Benennung(String kldb, String benennung, String maennlich, String weiblich, Benennungsart art) {

    private static final int LAENGSTE = 250;

    public Benennung {
        Anforderungsniveau.derGattung(kldb);
        if (benennung.codePoints().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("Benennung zu " + kldb + " ohne Buchstaben: '" + benennung + "'");
        }
        pruefeZeichen(benennung);
        pruefeZeichen(maennlich);
        pruefeZeichen(weiblich);
    }

    private static void pruefeZeichen(String wert) {
        if (wert.length() > LAENGSTE) {
            throw new IllegalArgumentException("Benennung hat " + wert.length() + " statt höchstens " + LAENGSTE
                    + " Zeichen: '" + wert.substring(0, LAENGSTE) + "…'");
        }
        if (wert.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Benennung enthält ein Steuerzeichen: '"
                    + wert.replaceAll("\\p{Cntrl}", "�") + "'");
        }
    }

    /** The forms without those that only add the ordinary female ending. */
    Stream<String> verschiedene() {
        return maennlich.isBlank()
                ? Stream.of(benennung, weiblich)
                : Stream.of(maennlich, benennung.equals(maennlich + "/in") ? "" : benennung,
                        weiblich.equals(maennlich + "in") ? "" : weiblich);
    }

    /** All forms as they are written. */
    Stream<String> formen() {
        return Stream.of(benennung, maennlich, weiblich);
    }
}
