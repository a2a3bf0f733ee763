package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Backup and restore of the running server, for administrators, to whom the sealed archive shows no case. */
@RestController
@RequestMapping("/verwaltung/sicherung")
class SicherungController {

    private final Sicherung sicherung;

    SicherungController(Sicherung sicherung) {
        this.sicherung = sicherung;
    }

    /** Streams the archive; a failure on the way breaks the connection off, so that half an archive is noticed. */
    @PostMapping
    void sichere(HttpServletResponse antwort) throws IOException {
        antwort.setContentType("application/zip");
        antwort.setHeader("Content-Disposition", "attachment; filename=\"passgenau-sicherung.zip\"");
        sicherung.sichern(antwort.getOutputStream(), Fortschritt.STUMM);
    }

    @PutMapping
    Map<String, Object> stelleWiederHer(@RequestParam(defaultValue = "false") boolean ersetzen,
            HttpServletRequest anfrage) throws IOException {
        Path archiv = Files.createTempFile("passgenau-sicherung", ".zip");
        try {
            Files.copy(anfrage.getInputStream(), archiv, StandardCopyOption.REPLACE_EXISTING);
            return sicherung.wiederherstellen(archiv, ersetzen, Fortschritt.STUMM).json();
        } finally {
            Files.deleteIfExists(archiv);
        }
    }

    @ExceptionHandler
    ProblemDetail lehneAb(SicherungUnmoeglich grund) {
        HttpStatus status = switch (grund.grund()) {
            case ARCHIV_UNGUELTIG, GEHEIMNIS, NEUERES_SCHEMA -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NICHT_LEER, LAEUFT_SCHON -> HttpStatus.CONFLICT;
        };
        return ProblemDetail.forStatusAndDetail(status, grund.meldung());
    }
}
