package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** One element of a file. */
public sealed interface Angabe permits Person, Stellenangabe, Massnahmenangabe {

    /** Unique in its file. */
    String id();

    /** The name of the file it stands in. */
    String datei();

    /** Without null elements; an absent list is empty. */
    static <T> List<T> liste(@Nullable List<T> liste) {
        return liste == null ? List.of() : liste.stream().filter(Objects::nonNull).toList();
    }

    /** Codes however they are written: „Vollzeit“ is VOLLZEIT, „HOMEOFFICE“ another word for HEIMARBEIT. */
    static List<String> codes(@Nullable List<String> liste) {
        return liste(liste).stream().map(Angabe::grossgeschrieben).toList();
    }

    /** The same of one code; null if there is none. */
    static @Nullable String code(@Nullable String wort) {
        return wort == null || wort.isBlank() ? null : grossgeschrieben(wort);
    }

    private static String grossgeschrieben(String wort) {
        var gross = wort.strip()
                .toUpperCase(Locale.GERMAN)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replaceAll("[\\s_/-]+", "_");
        return switch (gross) {
            case "HOMEOFFICE", "HOME_OFFICE", "TELEARBEIT" -> "HEIMARBEIT";
            case "MUTTERSPRACHE" -> "C2";
            default -> gross;
        };
    }
}
