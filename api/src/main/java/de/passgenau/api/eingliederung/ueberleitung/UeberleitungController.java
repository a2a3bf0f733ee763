package de.passgenau.api.eingliederung.ueberleitung;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Hands cases over, for GraphQL. */
@Controller
class UeberleitungController {

    private final Fallarbeiten arbeiten;
    private final BekannteStellen stellen;

    UeberleitungController(Fallarbeiten arbeiten, BekannteStellen stellen) {
        this.arbeiten = arbeiten;
        this.stellen = stellen;
    }

    @MutationMapping
    FallPayload fallUeberleiten(@Argument FallUeberleiten eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, stellen.geprueft(eingabe, aufruf.anrufer())), aufruf);
    }
}
