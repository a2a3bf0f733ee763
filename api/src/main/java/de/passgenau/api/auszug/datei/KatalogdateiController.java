package de.passgenau.api.auszug.datei;

import java.io.IOException;

import de.passgenau.api.auszug.Kataloggang;
import de.passgenau.api.security.Anrufer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue as a file, written while it is read; a failure on the way breaks the connection off, so that half a file
 * is noticed. What was called off is not in it.
 */
@RestController
class KatalogdateiController {

    private static final String FORMAT = "passgenau-massnahmen";
    private static final int FASSUNG = 1;

    private final Kataloggang gang;
    private final Katalogzeilen zeilen;
    private final JsonMapper json;

    KatalogdateiController(Kataloggang gang, Katalogzeilen zeilen, JsonMapper json) {
        this.gang = gang;
        this.zeilen = zeilen;
        this.json = json;
    }

    @GetMapping("/katalog/massnahmen")
    void gib(@AuthenticationPrincipal Anrufer anrufer, HttpServletResponse antwort) throws IOException {
        antwort.setContentType(MediaType.APPLICATION_JSON_VALUE);
        antwort.setHeader("Content-Disposition", "attachment; filename=\"massnahmenkatalog.json\"");
        try (var datei = json.createGenerator(antwort.getOutputStream())) {
            datei.writeStartObject();
            datei.writeStringProperty("format", FORMAT);
            datei.writeNumberProperty("fassung", FASSUNG);
            datei.writeArrayPropertyStart("massnahmen");
            gang.gehe(anrufer, portion -> {
                zeilen.von(portion, anrufer).forEach(datei::writePOJO);
                datei.flush();
            });
            datei.writeEndArray();
            datei.writeEndObject();
        }
    }
}
