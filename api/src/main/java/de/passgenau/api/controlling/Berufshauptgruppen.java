package de.passgenau.api.controlling;

import java.util.List;

/** The 37 Berufshauptgruppen of the KldB 2010: all of them stand in the figures, so that none is missing for a reason. */
public final class Berufshauptgruppen {

    public static final List<String> ALLE = List.of("01", "11", "12", "21", "22", "23", "24", "25", "26", "27", "28",
            "29",
            "31",
            "32", "33", "34", "41", "42", "43", "51", "52", "53", "54", "61", "62", "63", "71", "72", "73", "81", "82",
            "83", "84", "91", "92", "93", "94");

    private Berufshauptgruppen() {}
}
