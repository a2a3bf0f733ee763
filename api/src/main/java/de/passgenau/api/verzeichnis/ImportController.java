package de.passgenau.api.verzeichnis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Takes an official file for a directory and answers, line by line, how far it is and what it rejects. */
@RestController
class ImportController {

    private final Importbestand bestand;
    private final JsonMapper json;

    ImportController(Importbestand bestand, JsonMapper json) {
        this.bestand = bestand;
        this.json = json;
    }

    @PostMapping("/verwaltung/verzeichnisse/{art:berufe|orte}")
    void importiere(@PathVariable String art, InputStream datei, HttpServletResponse antwort) throws IOException {
        antwort.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var lauf = new Importlauf(bestand, ereignis -> write(antwort, ereignis));
        try {
            lauf.lies(Verzeichnisart.valueOf(art.toUpperCase(Locale.ROOT)), datei);
        } catch (Dateifehler unbrauchbar) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unbrauchbar.getMessage(), unbrauchbar);
        }
    }

    private void write(HttpServletResponse antwort, Importereignis ereignis) {
        try {
            OutputStream out = antwort.getOutputStream();
            out.write(json.writeValueAsBytes(Map.of(ereignis.name(), ereignis)));
            out.write('\n');
            out.flush();
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }
}
