package de.passgenau.matching.bewertung;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

import de.passgenau.matching.bewertung.Gewichte.Gewicht;

/** Reads weights: {@code gewicht.BERUF = 40 (20..60)} and {@code wert.SPAETESTENS_TAGE = 42}. */
final class Gewichtsdatei {

    static final Gewichte STELLEN = mitgeliefert("stellen.properties");
    static final Gewichte MASSNAHMEN = mitgeliefert("massnahmen.properties");

    private static final String GEWICHT = "gewicht.";
    private static final String WERT = "wert.";

    private Gewichtsdatei() {}

    private static Gewichte mitgeliefert(String name) {
        var datei = Objects.requireNonNull(Gewichtsdatei.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(datei, StandardCharsets.UTF_8)) {
            return lesen(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Gewichte lesen(Reader reader) throws IOException {
        var zeilen = new Properties();
        zeilen.load(reader);
        var gewichte = new EnumMap<Kriterium, Gewicht>(Kriterium.class);
        var werte = new EnumMap<Stellwert, Integer>(Stellwert.class);
        for (var name : zeilen.stringPropertyNames()) {
            var wert = zeilen.getProperty(name).strip();
            if (name.startsWith(GEWICHT)) {
                gewichte.put(Kriterium.valueOf(name.substring(GEWICHT.length())), gewicht(wert));
            } else if (name.startsWith(WERT)) {
                werte.put(Stellwert.valueOf(name.substring(WERT.length())), Integer.valueOf(wert));
            } else if (!name.equals("version")) {
                throw new IllegalArgumentException("Unbekannte Zeile in den Gewichten: '" + name + "'");
            }
        }
        return new Gewichte(zeilen.getProperty("version", ""), gewichte, werte);
    }

    private static Gewicht gewicht(String wert) {
        var form = Pattern.compile("(\\d+) \\((\\d+)\\.\\.(\\d+)\\)").matcher(wert);
        if (!form.matches()) {
            throw new IllegalArgumentException("Gewicht wie '40 (20..60)' erwartet: '" + wert + "'");
        }
        return new Gewicht(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)));
    }
}
