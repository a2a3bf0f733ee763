package de.passgenau.catalogue.steckbrief;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** How the value of a field is written where people read what has changed. */
final class Klartext {

    private static final int STUNDE = 60;
    private static final String CENT = "Cent";
    private static final int EURO = 100;

    private Klartext() {}

    /** Null where nothing is said. */
    static @Nullable String von(@Nullable Object wert) {
        return switch (wert) {
            case null -> null;
            case Boolean ja -> ja ? "ja" : "nein";
            case Duration zeit -> "%d:%02d".formatted(zeit.toMinutes() / STUNDE, zeit.toMinutes() % STUNDE);
            case Collection<?> viele -> viele.isEmpty()
                    ? null
                    : viele.stream().map(Klartext::von).filter(Objects::nonNull).collect(Collectors.joining("; "));
            case Record gruppe -> gruppe(gruppe);
            default -> wert.toString();
        };
    }

    /** A group of one is what it is; the others say what each part of them is. */
    private static @Nullable String gruppe(Record gruppe) {
        var felder = gruppe.getClass().getRecordComponents();
        if (felder.length == 1) {
            return von(Unterschied.wert(felder[0], gruppe));
        }
        var text = Arrays.stream(felder)
                .filter(feld -> von(Unterschied.wert(feld, gruppe)) != null)
                .map(feld -> teil(feld.getName(), Objects.requireNonNull(Unterschied.wert(feld, gruppe))))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    /** Money is stored in cents, and read in euros under the name that it has in the contract. */
    private static String teil(String name, Object wert) {
        return name.endsWith(CENT) && wert instanceof Long betrag
                ? "%s %d,%02d €".formatted(name.substring(0, name.length() - CENT.length()), betrag / EURO,
                        betrag % EURO)
                : name + ' ' + von(wert);
    }
}
