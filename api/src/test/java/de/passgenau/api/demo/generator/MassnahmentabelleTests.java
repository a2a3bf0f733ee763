package de.passgenau.api.demo.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the facts of the catalogue against the curated data, where they are at hand. */
class MassnahmentabelleTests {

    @Test
    void statesTheFactsOfItsSources() throws IOException {
        var quellen = quellen();

        for (var zeile : Zeile.lies("massnahmen.tsv")) {
            var quelle = Objects.requireNonNull(quellen.get(zeile.text("schluessel")), zeile.text("schluessel"));
            assertThat(zeile.text("instrument")).isEqualTo(quelle.at("/instrumentart").asString());
            assertThat(zeile.zahlOderNichts("alterVon")).isEqualTo(zahl(quelle.at("/alterVon")));
            assertThat(zeile.zahlOderNichts("alterBis")).isEqualTo(zahl(quelle.at("/alterBis")));
            assertThat(zeile.zahlOderNichts("plaetze")).isEqualTo(zahl(quelle.at("/plaetze")));
            assertThat(zeile.text("beschreibung")).isNotEqualTo(quelle.at("/kurzbeschreibung").asString());
        }
    }

    private static Map<String, JsonNode> quellen() throws IOException {
        var datei = datei();
        assumeTrue(Files.exists(datei), "the curated data are not at hand: " + datei);
        var alle = JsonMapper.builder().build().readTree(Files.readString(datei));
        return StreamSupport.stream(alle.spliterator(), false)
                .collect(Collectors.toMap(eine -> eine.at("/id").asString(), eine -> eine));
    }

    private static Path datei() {
        var angabe = System.getProperty("passgenau.referenz");
        return angabe != null
                ? Path.of(angabe).resolveSibling("massnahmen.json")
                : Stream.iterate(Path.of("").toAbsolutePath(), ordner -> ordner.getParent() != null, Path::getParent)
                        .map(ordner -> ordner.resolve("shared/data/massnahmen.json"))
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(Path.of("massnahmen.json"));
    }

    private static @Nullable Integer zahl(JsonNode wert) {
        return wert.isNull() ? null : Integer.valueOf(wert.asInt());
    }
}
