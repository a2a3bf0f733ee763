package de.passgenau.matching.bewertung.massnahme;

import java.util.List;

/** Things one after the other, as German sentences have them. */
final class Aufzaehlung {

    private Aufzaehlung() {}

    /** "A, B und C". */
    static String und(List<String> dinge) {
        return verbunden(dinge, " und ");
    }

    /** "A, B oder C". */
    static String oder(List<String> dinge) {
        return verbunden(dinge, " oder ");
    }

    private static String verbunden(List<String> dinge, String zuletzt) {
        return dinge.size() < 2
                ? String.join("", dinge)
                : String.join(", ", dinge.subList(0, dinge.size() - 1)) + zuletzt + dinge.getLast();
    }
}
