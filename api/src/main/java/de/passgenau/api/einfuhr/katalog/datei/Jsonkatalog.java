package de.passgenau.api.einfuhr.katalog.datei;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.passgenau.api.einfuhr.datei.Jsonstelle;
import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Mangel.Fundort;
import de.passgenau.api.tabelle.Dateifehler;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue as Passgenau writes it: an object whose member {@code massnahmen} lists the entries of
 * {@code massnahmenImportieren}, or this list alone. Its entries may be those of a curated collection instead.
 */
final class Jsonkatalog implements Lieferdatei {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTE = "massnahmen";

    private static final String FORMAT = "passgenau-massnahmen";
    private static final int FASSUNG = 1;

    private final Path datei;
    private final Sammlungsform sammlung;

    /** @param sammlung reads entries that come in the flat form of a collection */
    Jsonkatalog(Path datei, Sammlungsform sammlung) {
        this.datei = datei;
        this.sammlung = sammlung;
    }

    @Override
    public long zaehle() throws IOException {
        long[] zahl = new long[1];
        lies((ort, eintrag) -> zahl[0]++);
        return zahl[0];
    }

    @Override
    public void lies(Empfaenger empfaenger) throws IOException {
        var gesehene = new HashSet<Object>();
        lies((ort, eintrag) -> {
            if (eintrag instanceof Map<?, ?> felder) {
                var inhalt = eintrag(ort.zeile(), sauber(felder), empfaenger);
                var posten = new Lieferposten(ort, schluessel(inhalt), inhalt);
                if (posten.schluessel().isEmpty() || gesehene.add(inhalt.getOrDefault("herkunft", ""))) {
                    empfaenger.nimm(posten);
                } else {
                    empfaenger.uebergehe(List.of(Mangel.abgelehnt(ort, posten.schluessel(), "herkunft.schluessel",
                            "Diese Herkunft steht in der Datei schon weiter oben.")));
                }
            } else {
                empfaenger.uebergehe(
                        List.of(Mangel.abgelehnt(ort, "", "", "Ein Eintrag ist ein Objekt, nicht: " + eintrag)));
            }
        });
    }

    private Map<String, Object> eintrag(long zeile, Map<String, Object> inhalt, Empfaenger empfaenger) {
        return Sammlungsform.ist(inhalt) ? sammlung.eintrag(zeile, inhalt, empfaenger::vermerke) : inhalt;
    }

    private interface Leser {
        void nimm(Fundort ort, @Nullable Object eintrag);
    }

    private void lies(Leser leser) throws IOException {
        try (var parser = JSON.createParser(datei.toFile())) {
            zurListe(parser);
            for (long nummer = 1; parser.nextToken() != JsonToken.END_ARRAY; nummer++) {
                var ort = new Fundort(parser.currentTokenLocation().getLineNr(), nummer,
                        parser.streamReadContext().pathAsPointer().toString());
                leser.nimm(ort, parser.readValueAs(Object.class));
            }
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    pruefeKopf(name, parser);
                }
                parser.skipChildren();
            }
        } catch (JacksonException kaputt) {
            throw Jsonstelle.fehler(kaputt, 0);
        }
    }

    private static void zurListe(JsonParser parser) {
        var anfang = parser.nextToken();
        if (anfang == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var wert = parser.nextToken();
                if (name.equals(LISTE) && wert == JsonToken.START_ARRAY) {
                    return;
                }
                pruefeKopf(name, parser);
                parser.skipChildren();
            }
        }
        if (anfang != JsonToken.START_ARRAY) {
            throw new Dateifehler("Das JSON ist kein Katalog: Erwartet wird ein Objekt mit der Liste „massnahmen“.");
        }
    }

    /** A file that says it is something else is not taken for what it might be. */
    private static void pruefeKopf(String name, JsonParser parser) {
        if (name.equals("format") && !FORMAT.equals(parser.getValueAsString())) {
            throw new Dateifehler("Das Format „%s“ wird hier nicht gelesen, nur „%s“."
                    .formatted(parser.getValueAsString(), FORMAT));
        }
        if (name.equals("fassung") && parser.getValueAsInt(0) != FASSUNG) {
            throw new Dateifehler("Die Fassung %s des Formats wird hier nicht gelesen, nur die Fassung %d."
                    .formatted(parser.getValueAsString(), FASSUNG));
        }
    }

    private static String schluessel(Map<String, Object> inhalt) {
        return inhalt.get("herkunft") instanceof Map<?, ?> herkunft
                ? Objects.toString(herkunft.get("schluessel"), "")
                : "";
    }

    /** Numbers that are too great for the way to the server are left to it as text, which it refuses. */
    private static Map<String, Object> sauber(Map<?, ?> felder) {
        var sauber = new HashMap<String, Object>();
        felder.forEach((name, wert) -> sauber.put(String.valueOf(name), sauber(wert)));
        return sauber;
    }

    private static @Nullable Object sauber(@Nullable Object wert) {
        return switch (wert) {
            case Map<?, ?> felder -> sauber(felder);
            case List<?> liste -> liste.stream().map(Jsonkatalog::sauber).toList();
            case BigInteger gross -> gross.toString();
            case BigDecimal gross -> gross.toString();
            case null, default -> wert;
        };
    }
}
