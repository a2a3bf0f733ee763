package de.passgenau.api.eingliederung.profil;

import java.time.Clock;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records what a person wants and can do, for GraphQL. */
@Controller
class ProfilController {

    private final Fallarbeiten arbeiten;
    private final Profilleser leser;
    private final Clock clock;

    ProfilController(Fallarbeiten arbeiten, Profilleser leser, Clock clock) {
        this.arbeiten = arbeiten;
        this.leser = leser;
        this.clock = clock;
    }

    @MutationMapping
    FallPayload profilFortschreiben(@Argument ProfilFortschreibenEingabe eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, leser.lies(eingabe.profil())
                .fuer(angaben -> eingabe.tat(angaben, clock))), aufruf);
    }

    @MutationMapping
    FallPayload funktionsgrenzenSetzen(@Argument FunktionsgrenzenSetzen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
