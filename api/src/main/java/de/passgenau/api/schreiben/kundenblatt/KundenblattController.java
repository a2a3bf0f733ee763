package de.passgenau.api.schreiben.kundenblatt;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.schreiben.Fallblick;
import de.passgenau.api.schreiben.Schriftformat;
import de.passgenau.api.schreiben.Schriftstueck;
import de.passgenau.api.schreiben.absender.Geschaeftsstellen;
import de.passgenau.api.security.Anrufer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The sheet for the person in GraphQL. */
@Controller
class KundenblattController {

    private final Fallblick faelle;
    private final Geschaeftsstellen geschaeftsstellen;
    private final Kundenblaetter blaetter;
    private final Clock clock;

    KundenblattController(Fallblick faelle, Geschaeftsstellen geschaeftsstellen, Kundenblaetter blaetter, Clock clock) {
        this.faelle = faelle;
        this.geschaeftsstellen = geschaeftsstellen;
        this.blaetter = blaetter;
        this.clock = clock;
    }

    @QueryMapping
    Optional<Schriftstueck> kundenblatt(@Argument String fallId, @Argument Schriftformat format, Einsicht einsicht) {
        return faelle.auf(fallId, einsicht).map(fall -> schriftstueck(fall, einsicht.anrufer(), format));
    }

    private Schriftstueck schriftstueck(Fall fall, Anrufer anrufer, Schriftformat format) {
        var ansprechperson = anrufer.kennung().equals(fall.fallmanager()) ? anrufer.name() : null;
        var ausgabe = blaetter.gib(Kundenblatt.von(fall, LocalDateTime.now(clock), geschaeftsstellen.fuer(fall),
                ansprechperson));
        var name = "kundenblatt-" + fall.fallnummer();
        return switch (format) {
            case HTML -> Schriftstueck.html(name, ausgabe.blatt().html());
            case PDF -> Schriftstueck.pdf(name, ausgabe.druck().inhalt());
        };
    }
}
