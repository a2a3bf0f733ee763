package de.passgenau.api.schreiben.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a calendar as another program would: strict about lines, unfolds, unescapes. */
final class Kalenderleser {

    private Kalenderleser() {}

    /** Every VEVENT, property (with its parameters) by value. */
    static List<Map<String, String>> ereignisse(String datei) {
        var alle = new ArrayList<Map<String, String>>();
        var offen = new ArrayList<String>();
        for (var zeile : zeilen(datei)) {
            var trenner = zeile.indexOf(':');
            var name = zeile.substring(0, trenner);
            var wert = zeile.substring(trenner + 1);
            if (name.equals("BEGIN")) {
                offen.add(wert);
                if (wert.equals("VEVENT")) {
                    alle.add(new LinkedHashMap<>());
                }
            } else if (name.equals("END")) {
                assertThat(offen.removeLast()).isEqualTo(wert);
            } else if (offen.getLast().equals("VEVENT")) {
                assertThat(alle.getLast().put(name, gelesen(wert))).as("only one " + name).isNull();
            }
        }
        assertThat(offen).isEmpty();
        return alle;
    }

    static List<String> zeilen(String datei) {
        assertThat(datei).endsWith("\r\n");
        assertThat(datei.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(datei.split("\r\n")).allSatisfy(
                zeile -> assertThat(zeile.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        return List.of(datei.replace("\r\n ", "").split("\r\n"));
    }

    static String gelesen(String wert) {
        var text = new StringBuilder();
        for (int i = 0; i < wert.length(); i++) {
            var zeichen = wert.charAt(i);
            if (zeichen == '\\') {
                i++;
                text.append(wert.charAt(i) == 'n' ? '\n' : wert.charAt(i));
            } else {
                text.append(zeichen);
            }
        }
        return text.toString();
    }
}
