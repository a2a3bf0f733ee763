package de.passgenau.api.einfuhr.stelle.datei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** An object as a file has it, whose members go by several names and are text, number, list or object as it happens. */
record Rohangebot(Map<?, ?> felder) {

    static final Rohangebot LEER = new Rohangebot(Map.of());

    static Rohangebot von(@Nullable Object wert) {
        return wert instanceof Map<?, ?> felder ? new Rohangebot(felder) : LEER;
    }

    boolean hat(String name) {
        return felder.get(name) != null;
    }

    /** The first of these members that says something. */
    @Nullable
    Object wert(String... namen) {
        return Stream.of(namen)
                .map(name -> (Object) felder.get(name))
                .filter(wert -> wert != null && !String.valueOf(wert).isBlank())
                .findFirst()
                .orElse(null);
    }

    /** As text, whatever it is written as; a list says what its first entry says. */
    Optional<String> text(String... namen) {
        return alsText(wert(namen));
    }

    static Optional<String> alsText(@Nullable Object wert) {
        return switch (wert) {
            case null -> Optional.empty();
            case List<?> liste -> liste.stream().filter(Objects::nonNull).findFirst().flatMap(Rohangebot::alsText);
            case Map<?, ?> felder -> alsText(von(felder).wert("@value", "value", "name", "@id"));
            case Double zahl when zahl == Math.rint(zahl) && Math.abs(zahl) < 1e15 -> Optional
                    .of(String.valueOf(zahl.longValue()));
            default -> Optional.of(String.valueOf(wert).strip()).filter(text -> !text.isEmpty());
        };
    }

    Rohangebot objekt(String... namen) {
        return switch (wert(namen)) {
            case List<?> liste -> von(liste.stream().findFirst().orElse(null));
            case Object wert -> von(wert);
            case null -> LEER;
        };
    }

    /** The entries of a list, or the only one. */
    List<?> liste(String... namen) {
        return switch (wert(namen)) {
            case null -> List.of();
            case List<?> liste -> liste.stream().filter(Objects::nonNull).toList();
            case Object einer -> List.of(einer);
        };
    }

    List<String> texte(String... namen) {
        return liste(namen).stream().flatMap(wert -> alsText(wert).stream()).toList();
    }

    boolean ja(String name) {
        return Boolean.parseBoolean(String.valueOf(felder.get(name)));
    }

    /** Puts together what is known: absent members are left out. */
    static final class Bau {

        private final Map<String, Object> inhalt = new LinkedHashMap<>();

        Bau mit(String name, Optional<?> wert) {
            wert.ifPresent(da -> mit(name, da));
            return this;
        }

        /** Empty ones say nothing. */
        Bau mit(String name, @Nullable Object wert) {
            var leer = wert == null || wert instanceof List<?> liste && liste.isEmpty()
                    || wert instanceof Map<?, ?> felder && felder.isEmpty();
            if (!leer) {
                inhalt.put(name, wert);
            }
            return this;
        }

        Map<String, Object> fertig() {
            return inhalt;
        }
    }
}
