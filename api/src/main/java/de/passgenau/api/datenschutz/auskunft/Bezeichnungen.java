package de.passgenau.api.datenschutz.auskunft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;

/**
 * What the fields of a stored document are called in German. One that nobody has named yet is shown under its path, and
 * the build fails; left out is only what is listed with a reason.
 */
final class Bezeichnungen {

    private static final String WEGGELASSEN = "-";
    private static final String JEDER = "*";

    private final Map<String, Zeile> zeilen;

    private Bezeichnungen(Map<String, Zeile> zeilen) {
        this.zeilen = zeilen;
    }

    /** @param art name of the values of the field in the SDL, or {@code @collection} of named documents; may be empty */
    private record Zeile(String bezeichnung, String art) {}

    static Bezeichnungen fuer(String sammlung) {
        try {
            var text = new ClassPathResource("datenschutz/bezeichnungen/" + sammlung + ".tsv")
                    .getContentAsString(StandardCharsets.UTF_8);
            var zeilen = new LinkedHashMap<String, Zeile>();
            text.lines().filter(zeile -> !zeile.isBlank() && !zeile.startsWith("#")).forEach(zeile -> {
                var teile = zeile.split("\t", -1);
                zeilen.put(teile[0], new Zeile(teile[1], teile.length > 2 ? teile[2] : ""));
            });
            return new Bezeichnungen(zeilen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean kennt(String pfad) {
        return zeile(pfad).isPresent();
    }

    boolean laesstWeg(String pfad) {
        return zeile(pfad).filter(zeile -> zeile.bezeichnung.equals(WEGGELASSEN)).isPresent();
    }

    String name(String pfad) {
        return zeile(pfad).map(Zeile::bezeichnung).orElse(pfad);
    }

    String art(String pfad) {
        return zeile(pfad).map(Zeile::art).orElse("");
    }

    private Optional<Zeile> zeile(String pfad) {
        var genau = Optional.ofNullable(zeilen.get(pfad));
        return genau.or(() -> endend(pfad));
    }

    /** The longest end that has a name. */
    private Optional<Zeile> endend(String pfad) {
        return IntStream.range(0, pfad.length())
                .filter(stelle -> pfad.charAt(stelle) == '.')
                .mapToObj(stelle -> zeilen.get(JEDER + pfad.substring(stelle)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
