package de.passgenau.matching.beruf;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Ways in which people write an official title differently. */
enum Verschreibung {
    BENENNUNG(Benennung::benennung, text -> text),
    MAENNLICH(Benennung::maennlich, text -> text),
    WEIBLICH(Benennung::weiblich, text -> text),
    ZUSATZ_MWD(Benennung::maennlich, text -> text + " (m/w/d)"),
    STERN(Benennung::benennung, text -> text.replace("/in", "*in")),
    DOPPELPUNKT(Benennung::benennung, text -> text.replace("/in", ":in")),
    STRICH(Benennung::benennung, text -> text.replace("/in", "/-in")),
    KLAMMER(Benennung::benennung, text -> text.replace("/in", "(in)")),
    BINNEN_I(Benennung::benennung, text -> text.replace("/in", "In")),
    UMSCHRIFT(Benennung::weiblich,
            text -> text.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("Ä", "Ae")
                    .replace("Ö", "Oe")
                    .replace("Ü", "Ue")
                    .replace("ß", "ss")),
    OHNE_PUNKTE(Benennung::maennlich, text -> text.replace("ä", "a").replace("ö", "o").replace("ü", "u")),
    GROSS(Benennung::maennlich, text -> text.toUpperCase(Locale.GERMAN)),
    OHNE_BINDEWORT(Benennung::maennlich, text -> text.replaceAll(" (für|im|in der|in|-|und) ", " ")),
    MIT_LEERZEICHEN(Benennung::maennlich, text -> text.replace('-', ' ')),
    IM_SATZ(Benennung::weiblich, text -> "Suche dringend Stelle als " + text + " in Teilzeit!"),
    MEHRZAHL(Benennung::weiblich, text -> text.replaceFirst("in\\b", "innen")),
    TIPPFEHLER(Benennung::maennlich, Verschreibung::einFehler),
    TIPPFEHLER_WEIBLICH(Benennung::weiblich, Verschreibung::einFehler),
    ZWEI_FEHLER(Benennung::maennlich, text -> einFehler(einFehler(text)));

    private final Function<Benennung, String> grundlage;
    private final UnaryOperator<String> aenderung;

    Verschreibung(Function<Benennung, String> grundlage, UnaryOperator<String> aenderung) {
        this.grundlage = grundlage;
        this.aenderung = aenderung;
    }

    String von(Benennung benennung) {
        return aenderung.apply(grundlage.apply(benennung));
    }

    /** The share that must be read rightly at first sight. */
    double mindestens() {
        return switch (this) {
            case TIPPFEHLER, TIPPFEHLER_WEIBLICH -> 0.97;
            case ZWEI_FEHLER -> 0.9;
            default -> 0.99;
        };
    }

    private static String einFehler(String text) {
        if (text.length() < 6) {
            return text;
        }
        var zufall = new Random(text.hashCode());
        int stelle = 1 + zufall.nextInt(Math.min(text.length(), 30) - 3);
        var vorn = text.substring(0, stelle);
        char getroffen = text.charAt(stelle);
        var hinten = text.substring(stelle + 1);
        return switch (zufall.nextInt(4)) {
            case 0 -> vorn + hinten;
            case 1 -> vorn + getroffen + getroffen + hinten;
            case 2 -> vorn + hinten.charAt(0) + getroffen + hinten.substring(1);
            default -> vorn + List.of('a', 'e', 'n', 'r', 't').get(zufall.nextInt(5)) + hinten;
        };
    }
}
