package de.passgenau.api.massnahme.angabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of a rule of the catalogue is said in both languages. */
class KatalogsaetzeTests {

    /** The rules of Maßnahmen and Träger. */
    private static final String SATZ = "(?:m-0[1-4]|traeger)\\.[a-z0-9-]+";
    private static final Path REGELN = Path.of("../catalogue/src/main/java/de/passgenau/catalogue");
    /** What the directories of the application add to them. */
    private static final Path HINWEISE = Path.of("src/main/java/de/passgenau/api/massnahme/katalog");
    private static final Set<String> JE_FELD = Set.of("m-02.fehlt", "m-02.empfohlen");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void areAllThereAndAllUsed(String bundle) throws IOException {
        var gesagt = bundle(bundle).stringPropertyNames()
                .stream()
                .filter(key -> key.startsWith("eingabe." + Regelausgang.PRAEFIX))
                .map(key -> key.substring(("eingabe." + Regelausgang.PRAEFIX).length()))
                .filter(key -> key.matches(SATZ + "(?:\\.[A-Za-z]+)*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(gesagt).containsExactlyElementsOf(gebraucht());
    }

    @Test
    void seesTheRulesOfTheCatalogue() {
        assertThat(gebraucht()).contains("m-04.nur-eigene", "m-02.fehlt.beschreibung.kurz",
                "m-02.empfohlen.gebiet.standorte", "traeger.vertrag-unbekannt");
    }

    private static TreeSet<String> gebraucht() {
        var saetze = Stream.of(REGELN, HINWEISE)
                .flatMap(wo -> genannt(wo, SATZ))
                .filter(satz -> !JE_FELD.contains(satz));
        var pflicht = genannt(REGELN.resolve("freigabe/Pflichtangabe.java"), "[a-z]+\\.[A-Za-z]+")
                .map(feld -> "m-02.fehlt." + feld);
        var rat = genannt(REGELN.resolve("freigabe/Empfehlung.java"), "[a-z]+\\.[A-Za-z]+")
                .map(feld -> "m-02.empfohlen." + feld);
        return Stream.of(saetze, pflicht, rat).flatMap(alle -> alle).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> genannt(Path wo, String form) {
        var zitiert = Pattern.compile("\"(" + form + ")\"");
        try (var dateien = Files.walk(wo)) {
            return dateien.filter(Files::isRegularFile)
                    .flatMap(datei -> zitiert.matcher(text(datei)).results().toList().stream())
                    .map(treffer -> treffer.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            properties.load(reader);
        }
        return properties;
    }
}
