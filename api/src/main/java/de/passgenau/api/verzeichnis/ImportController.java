package de.passgenau.api.verzeichnis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import de.passgenau.api.store.Aenderung;
import de.passgenau.api.store.Aenderungen;
import de.passgenau.api.tabelle.Dateifehler;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes an official file for a directory and answers, line by line, how far it is and what it rejects. */
@RestController
class ImportController {

    private final Importbestand bestand;
    private final Aenderungen aenderungen;
    private final JsonMapper json;

    ImportController(Importbestand bestand, Aenderungen aenderungen, JsonMapper json) {
        this.bestand = bestand;
        this.aenderungen = aenderungen;
        this.json = json;
    }

    @PostMapping("/verwaltung/verzeichnisse/{art:berufe|orte}")
    void importiere(@PathVariable String art, InputStream datei, HttpServletResponse antwort) throws IOException {
        new Importlauf(bestand, ereignis -> write(antwort, ereignis), this::melde)
                .lies(Verzeichnisart.valueOf(art.toUpperCase(Locale.ROOT)), datei);
    }

    @ExceptionHandler
    ProblemDetail refuse(Dateifehler unbrauchbar) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, unbrauchbar.getMessage());
    }

    private void melde(Importstand stand) {
        aenderungen.melde(Importstand.SAMMLUNG, new Aenderung(stand.id(), stand.version()));
    }

    private void write(HttpServletResponse antwort, Importereignis ereignis) {
        try {
            antwort.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            OutputStream out = antwort.getOutputStream();
            out.write(json.writeValueAsBytes(Map.of(ereignis.name(), ereignis)));
            out.write('\n');
            out.flush();
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }
}
