package de.passgenau.api.auszug.blatt;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.auszug.blatt.Heftinhalt.Posten;
import de.passgenau.api.schreiben.Schriftformat;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The booklet of the catalogue over HTTP; a failure on the way breaks the connection off, so that half of it is noticed. */
@RestController
class KatalogheftController {

    /** M-01: what is running and planned. */
    private static final Set<Massnahmestatus> UEBLICH = EnumSet.of(Massnahmestatus.GEPLANT, Massnahmestatus.LAUFEND);
    private static final int MEISTE = 500;

    private final Heftinhalt inhalt;
    private final Katalogheft heft;
    private final Heftdruck druck;

    KatalogheftController(Heftinhalt inhalt, Katalogheft heft, Heftdruck druck) {
        this.inhalt = inhalt;
        this.heft = heft;
        this.druck = druck;
    }

    @GetMapping("/katalog/steckbriefe")
    void gib(@RequestParam(defaultValue = "HTML") Schriftformat format,
            @RequestParam @Nullable List<Massnahmestatus> status, @AuthenticationPrincipal Anrufer anrufer,
            HttpServletResponse antwort) throws IOException {
        var alle = inhalt.fuer(anrufer, status == null || status.isEmpty() ? UEBLICH : EnumSet.copyOf(status));
        switch (format) {
            case HTML -> {
                beginne(antwort, "text/html", "inline; filename=\"massnahmenkatalog.html\"");
                antwort.setCharacterEncoding(StandardCharsets.UTF_8);
                antwort.setHeader("Content-Security-Policy", Katalogheft.richtlinie() + "; frame-ancestors 'none'");
                heft.schreibe(alle, anrufer,
                        new PrintWriter(new OutputStreamWriter(antwort.getOutputStream(), StandardCharsets.UTF_8)));
            }
            case PDF -> drucke(alle, anrufer, antwort);
        }
    }

    private void drucke(List<Posten> alle, Anrufer anrufer, HttpServletResponse antwort) throws IOException {
        if (alle.size() > MEISTE) {
            throw new ZuDick(alle.size());
        }
        beginne(antwort, "application/pdf", "inline; filename=\"massnahmenkatalog.pdf\"");
        druck.drucke(alle, anrufer, antwort.getOutputStream());
    }

    private static void beginne(HttpServletResponse antwort, String medientyp, String ablage) {
        antwort.setContentType(medientyp);
        antwort.setHeader("Content-Disposition", ablage);
    }

    @ExceptionHandler
    ProblemDetail lehneAb(ZuDick grund) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "Als PDF gehen höchstens " + MEISTE
                + " Maßnahmen in ein Heft, es wären " + grund.anzahl
                + ". Bitte wählen Sie mit status weniger aus, oder nehmen Sie format=HTML.");
    }

    /** There is more than anybody binds. */
    private static final class ZuDick extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int anzahl;

        ZuDick(int anzahl) {
            super(anzahl + " Maßnahmen");
            this.anzahl = anzahl;
        }
    }
}
