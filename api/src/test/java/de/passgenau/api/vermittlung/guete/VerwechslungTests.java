package de.passgenau.api.vermittlung.guete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlungsleser;
import de.passgenau.api.vermittlung.guete.vergleich.Rang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerwechslungTests {

    private static final String MENSCH = """
            "wohnort": {"lat": 52.0, "lon": 11.0}, "pkw": true, "mobilitaetsradiusKm": 30, "arbeitszeiten": ["VOLLZEIT"],
            "verfuegbarAb": "2026-12-01", "sprachniveauDeutsch": "C2", "kundenkategorie": "B", "zielgruppen": [],
            "qualifikationsniveau": "FACHKRAFT", "fuehrerschein": ["B"]""";
    private static final String ANGEBOT = """
            "ort": {"lat": 52.01, "lon": 11.0}, "arbeitszeit": ["VOLLZEIT"], "art": "ARBEIT", "beginn": "2027-01-04",
            "anforderungsniveau": "FACHKRAFT\"""";

    /** Who, the right offer, the one that looks like it, and whether that one must not be there at all. */
    private static final String[][] PAARE = {
            {"\"zielberuf\": \"Köchin\"", "\"titel\": \"Köchin in der Kantine\"",
                    "\"titel\": \"Monteur bei Koch Haustechnik\"", "nein"},
            {"\"zielberuf\": \"Verkäufer\", \"kenntnisse\": [\"Gesellenbrief Bäcker\"]",
                    "\"titel\": \"Verkäufer im Supermarkt\"", "\"titel\": \"Bäcker\"", "nein"},
            {"\"zielberuf\": \"Maler\"", "\"titel\": \"Maler und Lackierer\"",
                    "\"titel\": \"Bürokraft in einem Malerbetrieb\"", "nein"},
            {"\"zielberuf\": \"Elektroniker\"", "\"titel\": \"Elektroniker\"",
                    "\"titel\": \"Elektrohelfer\", \"anforderungsniveau\": \"HELFER\"", "nein"},
            {"\"zielberuf\": \"Kraftfahrer\"", "\"titel\": \"Fahrer bis 3,5 t\", \"muss\": [\"FUEHRERSCHEIN_B\"]",
                    "\"titel\": \"Kraftfahrer\", \"muss\": [\"FUEHRERSCHEIN_CE\"]", "ja"},
            {"\"zielberuf\": \"Traktorist\", \"fuehrerschein\": [\"CE\"]",
                    "\"titel\": \"Traktorist\", \"muss\": [\"FUEHRERSCHEIN_T\"]",
                    "\"titel\": \"Busfahrer\", \"muss\": [\"FUEHRERSCHEIN_D\"]", "ja"},
            {"\"zielberuf\": \"Lagerist\", \"kenntnisse\": [\"Staplerschein abgelaufen\"]", "\"titel\": \"Lagerist\"",
                    "\"titel\": \"Lagerist mit Stapler\", \"muss\": [\"STAPLERSCHEIN\"]", "ja"},
            {"\"zielberuf\": \"Tischler\"", "\"titel\": \"Tischler\"", "\"titel\": \"Tischler\", \"schicht\": true",
                    "nein"},
            {"\"zielberuf\": \"Bäcker\"", "\"titel\": \"Bäcker am Tag\"", "\"titel\": \"Bäcker\", \"nacht\": true",
                    "ja"},
            {"\"zielberuf\": \"Friseurin\", \"arbeitszeiten\": [\"VOLLZEIT\", \"WOCHENENDE\"], \"hemmnisse\": [{\"art\": \"KINDERBETREUUNG\", \"status\": \"IN_BEARBEITUNG\"}]",
                    "\"titel\": \"Friseurin\"", "\"titel\": \"Friseurin\", \"wochenende\": true", "ja"},
            {"\"zielberuf\": \"Gärtner\", \"pkw\": false, \"fuehrerschein\": [\"B\"]", "\"titel\": \"Gärtner\"",
                    "\"titel\": \"Gärtner\", \"ort\": {\"lat\": 52.36, \"lon\": 11.0}", "ja"},
            {"\"zielberuf\": \"Verkäuferin\", \"sprachniveauDeutsch\": \"B1\"",
                    "\"titel\": \"Verkäuferin\", \"muss\": [\"SPRACHE_B1\"]",
                    "\"titel\": \"Verkäuferin\", \"muss\": [\"SPRACHE_B2\"]", "ja"},
            {"\"zielberuf\": \"Schlosser\", \"einschraenkungen\": [\"KEIN_SCHWERES_HEBEN\"]",
                    "\"titel\": \"Hausmeister\"", "\"titel\": \"Schlosser\", \"koerperlichSchwer\": true", "ja"},
            {"\"zielberuf\": \"Maurer\", \"hemmnisse\": [{\"art\": \"SUCHT\", \"status\": \"IN_BEARBEITUNG\"}]",
                    "\"titel\": \"Maurer am Boden\"", "\"titel\": \"Maurer\", \"belastungen\": [\"HOEHE\"]", "ja"},
            {"\"alter\": 17, \"zielberuf\": \"Ausbildung Koch\", \"qualifikationsniveau\": \"HELFER\"",
                    "\"titel\": \"Ausbildung Koch\", \"art\": \"AUSBILDUNG\"", "\"titel\": \"Koch\"", "ja"},
            {"\"alter\": 20, \"zielberuf\": \"Ausbildung Koch\", \"qualifikationsniveau\": \"HELFER\"",
                    "\"titel\": \"Ausbildung Koch\", \"art\": \"AUSBILDUNG\"", "\"titel\": \"Koch\"", "nein"},
            {"\"kundenkategorie\": \"E\", \"zielberuf\": \"Gartenhelfer\", \"qualifikationsniveau\": \"HELFER\", \"zielgruppen\": [\"LANGZEITLEISTUNGSBEZIEHENDE\"]",
                    "\"titel\": \"Gartenhelfer\", \"anforderungsniveau\": \"HELFER\", \"muss\": [\"LANGZEITBEZUG\"]",
                    "\"titel\": \"Gartenhelfer\", \"anforderungsniveau\": \"HELFER\"", "nein"},
            {"\"zielberuf\": \"Kellnerin\", \"arbeitszeiten\": [\"TEILZEIT\"]",
                    "\"titel\": \"Kellnerin\", \"arbeitszeit\": [\"TEILZEIT\"]",
                    "\"titel\": \"Kellnerin\", \"arbeitszeit\": [\"VOLLZEIT\"]", "ja"},
    };

    @TempDir
    private Path ordner;

    @Test
    void areAvoided() throws IOException {
        schreibe("profiles.json", i -> "{\"id\": \"P%d\", %s, %s}".formatted(i, MENSCH, PAARE[i][0]));
        schreibe("stellen.json",
                i -> "{\"id\": \"r%d\", %s, %s}, {\"id\": \"f%d\", %s, %s}".formatted(i, ANGEBOT, PAARE[i][1], i,
                        ANGEBOT,
                        PAARE[i][2]));
        var sammlung = new Sammlungsleser(ordner).lies();

        assertThat(sammlung.hinweise()).isEmpty();
        try (var maschine = new Maschine(sammlung, LocalDate.of(2026, 12, 1))) {
            for (int i = 0; i < PAARE.length; i++) {
                var liste = maschine.liste(sammlung.personen().get(i), Lauf.STELLE)
                        .stream()
                        .map(Rang::dokument)
                        .toList();
                assertThat(liste).as(PAARE[i][0]).contains("r" + i);
                if (PAARE[i][3].equals("ja")) {
                    assertThat(liste).as(PAARE[i][2]).doesNotContain("f" + i);
                } else {
                    assertThat(liste).as(PAARE[i][2]).containsSubsequence("r" + i, "f" + i);
                }
            }
        }
    }

    private void schreibe(String datei, java.util.function.IntFunction<String> element) throws IOException {
        Files.writeString(ordner.resolve(datei), IntStream.range(0, PAARE.length)
                .mapToObj(element)
                .collect(Collectors.joining(",\n", "[", "]")));
    }
}
