package de.passgenau.api.schreiben.einladung;

import java.util.Optional;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.schreiben.Fallblick;
import de.passgenau.api.schreiben.Schriftformat;
import de.passgenau.api.schreiben.Schriftstueck;
import de.passgenau.api.schreiben.satz.Druckerei;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The letter of invitation in GraphQL. */
@Controller
class EinladungController {

    private final Fallblick faelle;
    private final Einladungen einladungen;
    private final Druckerei druckerei;

    EinladungController(Fallblick faelle, Einladungen einladungen, Druckerei druckerei) {
        this.faelle = faelle;
        this.einladungen = einladungen;
        this.druckerei = druckerei;
    }

    @QueryMapping
    Optional<Schriftstueck> terminEinladung(@Argument String fallId, @Argument String terminId,
            @Argument Schriftformat format, Einsicht einsicht) {
        return faelle.auf(fallId, einsicht)
                .flatMap(fall -> einladungen.zu(fall, new EintragId(terminId), einsicht.anrufer().name()))
                .map(brief -> schriftstueck(brief, format));
    }

    private Schriftstueck schriftstueck(Einladungsbrief brief, Schriftformat format) {
        var name = "einladung-" + brief.zeichen() + '-' + brief.termin().beginn().toLocalDate();
        var blatt = Briefbogen.gesetzt(brief);
        return switch (format) {
            case HTML -> Schriftstueck.html(name, blatt.html());
            case PDF -> Schriftstueck.pdf(name, druckerei.drucke(blatt).inhalt());
        };
    }
}
