package de.passgenau.api.schreiben.kalender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.schreiben.Fallblick;
import de.passgenau.api.schreiben.Schriftstueck;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Calendars in GraphQL. */
@Controller
class KalenderController {

    private final Fallblick faelle;
    private final Kalenderauskunft auskunft;
    private final Clock clock;

    KalenderController(Fallblick faelle, Kalenderauskunft auskunft, Clock clock) {
        this.faelle = faelle;
        this.auskunft = auskunft;
        this.clock = clock;
    }

    @QueryMapping
    Optional<Schriftstueck> fallkalender(@Argument String fallId, @Argument Kalenderempfaenger empfaenger,
            Einsicht einsicht) {
        return faelle.auf(fallId, einsicht)
                .map(fall -> Schriftstueck.kalender("kalender-" + fall.fallnummer(),
                        Kalenderdatei.geschrieben(empfaenger == Kalenderempfaenger.PERSON
                                ? "Meine Termine beim Jobcenter"
                                : "Fall " + fall.fallnummer(), auskunft.eintraege(fall, empfaenger, einsicht),
                                clock.instant())));
    }

    @QueryMapping
    Schriftstueck terminkalender(@Arguments Kalenderwunsch wunsch, Einsicht einsicht) {
        var heute = LocalDate.now(clock);
        var frage = wunsch.frage(einsicht.anrufer(), heute);
        return Schriftstueck.kalender("terminkalender-" + heute, Kalenderdatei.geschrieben("Termine und Fristen",
                auskunft.eintraege(frage, wunsch.mitNamen(), einsicht), clock.instant()));
    }
}
