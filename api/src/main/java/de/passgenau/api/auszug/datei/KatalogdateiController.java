package de.passgenau.api.auszug.datei;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.auszug.Kataloggang;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue as a file, written while it is read; a failure on the way breaks the connection off, so that half a file
 * is noticed. What was called off is in it only for who asks for it.
 */
@RestController
class KatalogdateiController {

    private static final String FORMAT = "passgenau-massnahmen";
    private static final int FASSUNG = 1;

    private final Kataloggang gang;
    private final Katalogauswahl auswahl;
    private final Katalogzeilen zeilen;
    private final JsonMapper json;

    KatalogdateiController(Kataloggang gang, Katalogauswahl auswahl, Katalogzeilen zeilen, JsonMapper json) {
        this.gang = gang;
        this.auswahl = auswahl;
        this.zeilen = zeilen;
        this.json = json;
    }

    @GetMapping("/katalog/massnahmen")
    void gib(@RequestParam @Nullable List<Massnahmestatus> status, @AuthenticationPrincipal Anrufer anrufer,
            HttpServletResponse antwort) throws IOException {
        var gewuenschte = Objects.requireNonNullElse(status, List.<Massnahmestatus>of());
        antwort.setContentType(MediaType.APPLICATION_JSON_VALUE);
        antwort.setHeader("Content-Disposition", "attachment; filename=\"massnahmenkatalog.json\"");
        try (var datei = json.createGenerator(antwort.getOutputStream())) {
            datei.writeStartObject();
            datei.writeStringProperty("format", FORMAT);
            datei.writeNumberProperty("fassung", FASSUNG);
            datei.writeArrayPropertyStart("massnahmen");
            gang.gehe(anrufer, portion -> {
                zeilen.von(auswahl.aus(portion, gewuenschte), anrufer).forEach(datei::writePOJO);
                datei.flush();
            });
            datei.writeEndArray();
            datei.writeEndObject();
        }
    }
}
