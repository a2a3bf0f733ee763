package de.passgenau.api.liste;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;

import org.jspecify.annotations.Nullable;

/** The paging arguments of a connection, checked: {@code first} with {@code after}, or {@code last} with {@code before}. */
public record Seitenangabe(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    static final int HOECHSTENS = 100;
    static final int UEBLICH = 20;

    public Seitenangabe {
        refuse(first != null && last != null, "fehler.first-und-last");
        refuse(first != null && before != null, "fehler.first-und-before");
        refuse(last != null && after != null, "fehler.last-und-after");
        refuse(after != null && before != null, "fehler.after-und-before");
        checkCount("first", first);
        checkCount("last", last);
    }

    /** Whether the page lies in front of its mark, or at the end. */
    public boolean rueckwaerts() {
        return last != null || before != null;
    }

    public int anzahl() {
        var wanted = rueckwaerts() ? last : first;
        return wanted == null ? UEBLICH : wanted;
    }

    public @Nullable String marke() {
        return rueckwaerts() ? before : after;
    }

    private static void refuse(boolean wrong, String satz) {
        if (wrong) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, satz);
        }
    }

    private static void checkCount(String argument, @Nullable Integer count) {
        if (count != null && (count < 0 || count > HOECHSTENS)) {
            throw Abgewiesen.imFeld(argument, "fehler.seitengroesse", argument, HOECHSTENS, count);
        }
    }
}
