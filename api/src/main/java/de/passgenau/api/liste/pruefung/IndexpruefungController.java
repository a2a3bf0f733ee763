package de.passgenau.api.liste.pruefung;

import java.io.IOException;

import de.passgenau.api.liste.Listen;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Checks the lists for an administrator, who learns numbers and no case; line by line, so that it is seen to go on. */
@RestController
class IndexpruefungController {

    private final Listen listen;
    private final JsonMapper json;

    IndexpruefungController(Listen listen, JsonMapper json) {
        this.listen = listen;
        this.json = json;
    }

    @PostMapping("/verwaltung/index/pruefung")
    void pruefe(HttpServletResponse antwort) throws IOException {
        antwort.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var zeilen = new Pruefzeilen(antwort.getOutputStream(), json);
        zeilen.bericht(listen.pruefe(zeilen));
    }
}
