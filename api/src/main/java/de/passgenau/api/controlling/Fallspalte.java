package de.passgenau.api.controlling;

import java.util.List;

/** Which cases are counted together, one column of the figures each; the same order as the values of the fields. */
enum Fallspalte {

    OFFEN_MIT_EINWILLIGUNG("OFFEN", "true"),
    OFFEN_OHNE_EINWILLIGUNG("OFFEN", "false"),
    ABGESCHLOSSEN_MIT_EINWILLIGUNG("ABGESCHLOSSEN", "true"),
    ABGESCHLOSSEN_OHNE_EINWILLIGUNG("ABGESCHLOSSEN", "false");

    private final String zustand;
    private final String eingewilligt;

    Fallspalte(String zustand, String eingewilligt) {
        this.zustand = zustand;
        this.eingewilligt = eingewilligt;
    }

    List<String> werte(String geschaeftsstelle) {
        return List.of(geschaeftsstelle, zustand, eingewilligt);
    }
}
