package de.passgenau.api.einfuhr.datei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import de.passgenau.api.tabelle.Dateifehler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateiartTests {

    @TempDir
    private Path ordner = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"massnahmen\": []}|UTF-8|JSON", "'  [ ]'|UTF-8|JSON",
            "\uFEFF{}|UTF-8|JSON", "<?xml version=\"1.0\"?><OPENQCAT/>|ISO-8859-15|XML", "<OPENQCAT/>|UTF-16|XML",
            "\uFEFF<OPENQCAT/>|UTF-8|XML", "Schlüssel;Titel|windows-1252|TABELLE", "\uFEFFTitel,Träger|UTF-8|TABELLE"})
    void isToldByTheContent(String inhalt, String zeichensatz, Dateiart art) throws IOException {
        var datei = Files.writeString(ordner.resolve("datei"), inhalt, Charset.forName(zeichensatz));

        assertThat(Dateiart.von(datei)).isEqualTo(art);
    }

    @Test
    void isNoneOfAnEmptyFile() throws IOException {
        var datei = Files.writeString(ordner.resolve("leer"), " \n");

        assertThatThrownBy(() -> Dateiart.von(datei)).isInstanceOf(Dateifehler.class);
    }
}
