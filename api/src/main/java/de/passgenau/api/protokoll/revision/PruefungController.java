package de.passgenau.api.protokoll.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;

import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Checks the protocol for the command line, without a deadline, and answers line by line how far it is. */
@RestController
class PruefungController {

    private final Protokollpruefung pruefung;
    private final JsonMapper json;

    PruefungController(Protokollpruefung pruefung, JsonMapper json) {
        this.pruefung = pruefung;
        this.json = json;
    }

    @PostMapping("/verwaltung/protokoll/pruefung")
    void pruefe(@RequestParam @Nullable LocalDate von, @RequestParam @Nullable LocalDate bis,
            @AuthenticationPrincipal Anrufer anrufer, HttpServletResponse antwort) {
        antwort.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var handlung = new Handlung(anrufer, Zweck.DATENSCHUTZKONTROLLE, "protokoll-pruefen");
        var bericht = pruefung.pruefe(handlung, von, bis,
                anzahl -> write(antwort, Map.of(Pruefausgabe.FORTSCHRITT, anzahl)));
        write(antwort, Map.of(Pruefausgabe.BERICHT, Pruefausgabe.json(bericht)));
    }

    private void write(HttpServletResponse antwort, Map<String, Object> zeile) {
        try {
            var out = antwort.getOutputStream();
            out.write(json.writeValueAsBytes(zeile));
            out.write('\n');
            out.flush();
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }
}
