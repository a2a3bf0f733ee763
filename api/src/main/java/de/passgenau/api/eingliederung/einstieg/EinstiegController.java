package de.passgenau.api.eingliederung.einstieg;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.eingliederung.profil.Profilleser;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records the first counselling, for GraphQL. */
@Controller
class EinstiegController {

    private final Fallarbeiten arbeiten;
    private final Profilleser leser;

    EinstiegController(Fallarbeiten arbeiten, Profilleser leser) {
        this.arbeiten = arbeiten;
        this.leser = leser;
    }

    @MutationMapping
    FallPayload einstiegsberatungDokumentieren(@Argument EinstiegsberatungEingabe eingabe, Fallbezug fall,
            Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, leser.lies(eingabe.profil()).fuer(eingabe::tat)),
                aufruf);
    }
}
