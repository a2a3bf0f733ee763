package de.passgenau.matching.ort;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody wrote to name a place.
 *
 * @param plz the beginning of a postcode, or empty
 * @param ort the closest name: the Ortsteil if there is one
 * @param naeheres names that only tell where it is: the Gemeinde, the Kreis
 */
record Ortsanfrage(String plz, Ortsname ort, List<Ortsname> naeheres) {

    private static final int LAENGSTER_TEXT = 200;
    private static final Pattern PLZ = Pattern.compile("(?<![\\p{L}\\d])(?:D[ -]?)?(\\d{1,5})(?!\\d)");
    private static final Pattern ORTSTEIL = Pattern.compile("(?i)[,(]?\\s*\\b(?:OT|Ortsteil|GT|Gemeindeteil)\\b[.:]?");
    private static final Pattern TRENNER = Pattern
            .compile("(?i)[,;()|]|\\bbei\\b|\\bb\\.\\s|\\bLandkreis\\b|\\bLK\\b|\\s[-–]\\s");

    static Ortsanfrage von(String text) {
        var kurz = text.substring(0, Math.min(text.length(), LAENGSTER_TEXT));
        var zahl = PLZ.matcher(kurz);
        var plz = zahl.find() ? zahl.group(1) : "";
        var ohneZahl = plz.isEmpty() ? kurz : kurz.substring(0, zahl.start()) + " " + kurz.substring(zahl.end());
        var stuecke = ORTSTEIL.split(ohneZahl, 2);
        var gemeinde = stuecke.length == 2 ? namen(stuecke[0]).toList() : List.<Ortsname>of();
        var namen = namen(stuecke[stuecke.length - 1]).toList();
        if (namen.isEmpty()) {
            return new Ortsanfrage(plz, gemeinde.isEmpty() ? new Ortsname(List.of()) : gemeinde.getFirst(), List.of());
        }
        return new Ortsanfrage(plz, namen.getFirst(),
                Stream.concat(gemeinde.stream(), namen.stream().skip(1)).toList());
    }

    private static Stream<Ortsname> namen(String text) {
        return TRENNER.splitAsStream(text).map(Ortsname::von).filter(name -> !name.istLeer());
    }
}
