package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What is ranked for a person. */
public enum Lauf {
    STELLE("stelle", "Stellen"), MASSNAHME("massnahme", "Maßnahmen"), KOMBI("kombi", "Stellen und Maßnahmen");

    private final String name;
    private final String bezeichnung;

    Lauf(String name, String bezeichnung) {
        this.name = name;
        this.bezeichnung = bezeichnung;
    }

    /** By the name that a trap calls it, in the singular or the plural; empty if there is none. */
    public static Optional<Lauf> genannt(@Nullable String wort) {
        var klein = wort == null
                ? ""
                : wort.strip().toLowerCase(Locale.GERMAN).replace("ß", "ss").replaceFirst("n$", "");
        return Arrays.stream(values()).filter(lauf -> lauf.name.equals(klein)).findFirst();
    }

    /** As files and traps call it. */
    public String kurz() {
        return name;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
