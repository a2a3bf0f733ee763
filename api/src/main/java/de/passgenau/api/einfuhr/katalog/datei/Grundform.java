package de.passgenau.api.einfuhr.katalog.datei;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** How single values are written, by the names that they have in the contract. */
enum Grundform {

    INT("Int", "eine ganze Zahl", wert -> wert instanceof Integer),
    FLOAT("Float", "eine Zahl", wert -> wert instanceof Number),
    BOOLEAN("Boolean", "true oder false", wert -> wert instanceof Boolean),
    STRING("String", "Text", wert -> wert instanceof String),
    DATE("Date", "ein Tag wie 2027-02-01", Grundform::istTag),
    EURO("Euro", "ein Betrag als Text mit zwei Nachkommastellen wie \"875.50\"",
            wert -> wert instanceof String text && text.matches("-?\\d{1,12}\\.\\d{2}")),
    PLZ("PLZ", "eine Postleitzahl aus fünf Ziffern, als Text",
            wert -> wert instanceof String text && text.matches("\\d{5}"));

    private final String name;
    private final String erwartet;
    private final Predicate<Object> form;

    Grundform(String name, String erwartet, Predicate<Object> form) {
        this.name = name;
        this.erwartet = erwartet;
        this.form = form;
    }

    /** Empty for one of which only the server knows. */
    static Optional<Grundform> von(String name) {
        return Arrays.stream(values()).filter(eine -> eine.name.equals(name)).findFirst();
    }

    boolean hat(Object wert) {
        return form.test(wert);
    }

    String erwartet() {
        return erwartet;
    }

    private static boolean istTag(Object wert) {
        try {
            return wert instanceof String text && !LocalDate.parse(text).equals(LocalDate.MIN);
        } catch (DateTimeException anotherForm) {
            return false;
        }
    }
}
