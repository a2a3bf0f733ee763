package de.passgenau.api.fall.umzug;

import java.util.List;
import java.util.regex.Pattern;

import de.passgenau.api.fall.eintrag.Herkunft;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** From ids of entries that told the key of the household they follow from to ids that don't. */
public final class Herkunftsumzug {

    private static final Pattern FRUEHER = Pattern.compile("bg:(.+):([0-9a-f-]{36})");

    private Herkunftsumzug() {}

    public static Document schritt(Document fall) {
        fall.computeIfPresent("verlauf", (feld, verlauf) -> umgeschrieben(verlauf));
        return fall;
    }

    private static @Nullable Object umgeschrieben(@Nullable Object wert) {
        return switch (wert) {
            case Document dokument -> {
                dokument.replaceAll((feld, teil) -> umgeschrieben(teil));
                yield dokument;
            }
            case List<?> liste -> liste.stream().map(Herkunftsumzug::umgeschrieben).toList();
            case String text -> kennung(text);
            case null, default -> wert;
        };
    }

    private static String kennung(String text) {
        var frueher = FRUEHER.matcher(text);
        return frueher.matches() ? Herkunft.zeichen(frueher.group(1)) + frueher.group(2) : text;
    }
}
