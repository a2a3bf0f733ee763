package de.passgenau.api.schreiben.absender;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the Jobcenter's own files, or else those that come with the application. */
@Configuration(proxyBeanMethods = false)
class AbsenderConfiguration {

    /** @param datei of the Jobcenter; empty for the invented one */
    @Bean
    Geschaeftsstellen geschaeftsstellen(@Value("${passgenau.geschaeftsstellen:}") String datei) throws IOException {
        return Tabellenleser.geschaeftsstellen(name(datei), zeilen(datei, "geschaeftsstellen.tsv"));
    }

    /** @param datei of the Jobcenter; empty for what comes with the application */
    @Bean
    Rechtsfolgen rechtsfolgen(@Value("${passgenau.rechtsfolgen:}") String datei) throws IOException {
        return Tabellenleser.rechtsfolgen(name(datei), zeilen(datei, "rechtsfolgen.tsv"));
    }

    private static String name(String datei) {
        return datei.isBlank() ? "Vorgabe" : datei;
    }

    private static List<String> zeilen(String datei, String vorgabe) throws IOException {
        if (datei.isBlank()) {
            return new ClassPathResource("schreiben/" + vorgabe).getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        var pfad = Path.of(datei);
        if (!Files.isReadable(pfad)) {
            throw new SchreibangabenUngueltig(datei, List.of("die Datei gibt es nicht, oder sie ist nicht lesbar"));
        }
        return Files.readAllLines(pfad);
    }
}
