package de.passgenau.api.datenschutz.verwahrung;

import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Anordnung;
import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Aufhebung;
import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Entsperrung;
import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Sperrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What becomes of a case in the end, in GraphQL. */
@Controller
class VerwahrungController {

    private final Verwahrer verwahrer;
    private final Kennungen kennungen;

    VerwahrungController(Verwahrer verwahrer, Kennungen kennungen) {
        this.verwahrer = verwahrer;
        this.kennungen = kennungen;
    }

    @MutationMapping
    VerwahrungPayload fallSperren(@Argument Sperrung eingabe, Aufruf aufruf) {
        return VerwahrungPayload.of(verwahrer.sperre(aufruf, id(eingabe.fallId()), eingabe), aufruf);
    }

    @MutationMapping
    VerwahrungPayload fallEntsperren(@Argument Entsperrung eingabe, Aufruf aufruf) {
        return VerwahrungPayload.of(verwahrer.entsperre(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    VerwahrungPayload aufbewahrungAnordnen(@Argument Anordnung eingabe, Aufruf aufruf) {
        return VerwahrungPayload.of(verwahrer.ordneAn(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    VerwahrungPayload aufbewahrungAufheben(@Argument Aufhebung eingabe, Aufruf aufruf) {
        return VerwahrungPayload.of(verwahrer.hebeAuf(aufruf, eingabe), aufruf);
    }

    private String id(String fallId) {
        return kennungen.id(Fall.class, fallId);
    }
}
