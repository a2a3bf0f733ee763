package de.passgenau.api.auszug.blatt;

import de.passgenau.api.schreiben.Schriftformat;
import de.passgenau.api.schreiben.Schriftstueck;
import de.passgenau.api.schreiben.satz.Druckerei;
import org.springframework.stereotype.Component;

/** One Steckbrief in the form that somebody wants. */
@Component
class Steckbriefdruck {

    private final Steckbriefsatz satz;
    private final Druckerei druckerei;

    Steckbriefdruck(Steckbriefsatz satz, Druckerei druckerei) {
        this.satz = satz;
        this.druckerei = druckerei;
    }

    Schriftstueck schriftstueck(Vorlage vorlage, Schriftformat format) {
        var name = "steckbrief-" + Dateiwort.von(vorlage.steckbrief().titel());
        var blatt = satz.blatt(vorlage);
        return switch (format) {
            case HTML -> Schriftstueck.html(name, blatt.html());
            case PDF -> Schriftstueck.pdf(name, druckerei.drucke(blatt).inhalt());
        };
    }
}
