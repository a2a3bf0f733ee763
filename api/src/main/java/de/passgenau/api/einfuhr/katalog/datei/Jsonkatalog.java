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

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.tabelle.Dateifehler;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue as Passgenau writes it: an object whose member {@code massnahmen} lists the entries of
 * {@code massnahmenImportieren}, or this list alone.
 */
final class Jsonkatalog implements Lieferdatei {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTE = "massnahmen";

    private final Path datei;

    Jsonkatalog(Path datei) {
        this.datei = datei;
    }

    @Override
    public long zaehle() throws IOException {
        long[] zahl = new long[1];
        lies((zeile, eintrag) -> zahl[0]++);
        return zahl[0];
    }

    @Override
    public void lies(Empfaenger empfaenger) throws IOException {
        var gesehene = new HashSet<Object>();
        lies((zeile, eintrag) -> {
            if (eintrag instanceof Map<?, ?> felder) {
                var inhalt = sauber(felder);
                var posten = new Lieferposten(zeile, schluessel(inhalt), inhalt);
                if (posten.schluessel().isEmpty() || gesehene.add(inhalt.getOrDefault("herkunft", ""))) {
                    empfaenger.nimm(posten);
                } else {
                    empfaenger.uebergehe(List.of(Mangel.abgelehnt(zeile, posten.schluessel(), "herkunft.schluessel",
                            "Diese Herkunft steht in der Datei schon weiter oben.")));
                }
            } else {
                empfaenger.uebergehe(
                        List.of(Mangel.abgelehnt(zeile, "", "", "Ein Eintrag ist ein Objekt, nicht: " + eintrag)));
            }
        });
    }

    private interface Leser {
        void nimm(long zeile, @Nullable Object eintrag);
    }

    private void lies(Leser leser) throws IOException {
        try (var parser = JSON.createParser(datei.toFile())) {
            zurListe(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                var zeile = parser.currentTokenLocation().getLineNr();
                leser.nimm(zeile, parser.readValueAs(Object.class));
            }
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (JacksonException kaputt) {
            var wo = kaputt.getLocation();
            throw new Dateifehler("Das JSON bricht ab oder ist falsch geschrieben"
                    + (wo == null ? "." : ": Zeile " + wo.getLineNr() + ", Spalte " + wo.getColumnNr() + "."));
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
                parser.skipChildren();
            }
        }
        if (anfang != JsonToken.START_ARRAY) {
            throw new Dateifehler("Das JSON ist kein Katalog: Erwartet wird ein Objekt mit der Liste „massnahmen“.");
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
