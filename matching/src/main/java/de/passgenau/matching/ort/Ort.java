package de.passgenau.matching.ort;

import java.util.regex.Pattern;

/**
 * A place under one postcode.
 *
 * @param plz 5 digits
 * @param land ISO 3166-2, such as DE-BB
 * @param breite degrees north (WGS 84)
 * @param laenge degrees east (WGS 84)
 */
public record Ort(String plz, String ort, String kreis, String land, double breite, double laenge) {

    private static final Pattern PLZ = Pattern.compile("\\d{5}");
    private static final Pattern LAND = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final int LAENGSTER_NAME = 120;

    public Ort {
        if (!PLZ.matcher(plz).matches()) {
            throw new IllegalArgumentException("Postleitzahl hat 5 Ziffern: '" + plz + "'");
        }
        if (ort.codePoints().noneMatch(Character::isLetter) || ort.length() > LAENGSTER_NAME) {
            throw new IllegalArgumentException("Ortsname hat Buchstaben und höchstens " + LAENGSTER_NAME + " Zeichen: '"
                    + ort + "'");
        }
        if (!LAND.matcher(land).matches()) {
            throw new IllegalArgumentException("Land nach ISO 3166-2 (DE-BB) erwartet: '" + land + "'");
        }
        if (!(Math.abs(breite) <= 90 && Math.abs(laenge) <= 180)) {
            throw new IllegalArgumentException("Keine Koordinaten auf der Erde: " + breite + ", " + laenge);
        }
    }

    /** As the crow flies. */
    public double entfernungKm(Ort anderer) {
        return Entfernung.km(breite, laenge, anderer.breite, anderer.laenge);
    }
}
