package de.passgenau.api.eingliederung.berichtigung;

import java.time.Clock;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.eingliederung.integration.Aufnahmeleser;
import de.passgenau.api.eingliederung.profil.Profilleser;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Puts wrong entries right, for GraphQL. */
@Controller
class BerichtigungController {

    private final Fallarbeiten arbeiten;
    private final Profilleser profile;
    private final Aufnahmeleser aufnahmen;
    private final Clock clock;

    BerichtigungController(Fallarbeiten arbeiten, Profilleser profile, Aufnahmeleser aufnahmen, Clock clock) {
        this.arbeiten = arbeiten;
        this.profile = profile;
        this.aufnahmen = aufnahmen;
        this.clock = clock;
    }

    @MutationMapping
    FallPayload eintragBerichtigen(@Argument BerichtigungEingabe eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall,
                stand -> eingabe.tat(new Ersatzleser(stand, eingabe.eintrag(), profile, aufnahmen, clock))), aufruf);
    }
}
