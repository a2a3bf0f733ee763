package de.passgenau.catalogue.steckbrief;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** How much room a Steckbrief takes where it is kept. */
public final class Umfang {

    /** What is kept of any value beside itself: what kind it is, its place in a list, how long it is, its end. */
    private static final long BEIWERK = 12;

    private Umfang() {}

    /** In bytes, rather too many than too few. */
    public static long von(Steckbrief steckbrief) {
        return wert(steckbrief);
    }

    private static long wert(@Nullable Object wert) {
        return BEIWERK + switch (wert) {
            case null -> 0;
            case Collection<?> viele -> viele.stream().mapToLong(Umfang::wert).sum();
            case Record gruppe -> Arrays.stream(gruppe.getClass().getRecordComponents())
                    .mapToLong(feld -> feld.getName().length() + wert(Unterschied.wert(feld, gruppe)))
                    .sum();
            default -> wert.toString().getBytes(StandardCharsets.UTF_8).length;
        };
    }
}
