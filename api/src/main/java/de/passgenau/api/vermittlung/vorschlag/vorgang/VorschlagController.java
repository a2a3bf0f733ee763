package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.util.Locale;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Erstellung;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Meldung;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Standwechsel;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Proposals in GraphQL: made, carried on, answered. */
@Controller
class VorschlagController {

    private final Vermittlungswesen wesen;
    private final Vorschlagsgang gang;
    private final Vorschlagshinweise hinweise;
    private final Vorschlagsworte worte;

    VorschlagController(Vermittlungswesen wesen, Vorschlagsgang gang, Vorschlagshinweise hinweise,
            Vorschlagsworte worte) {
        this.wesen = wesen;
        this.gang = gang;
        this.hinweise = hinweise;
        this.worte = worte;
    }

    @MutationMapping
    VorschlagPayload vermittlungsvorschlagErstellen(@Argument Erstellung eingabe, Aufruf aufruf) {
        return payload(wesen.erstellen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    VorschlagPayload vermittlungsvorschlagStandSetzen(@Argument Standwechsel eingabe, Aufruf aufruf) {
        return payload(gang.standSetzen(aufruf, worte.bezug(eingabe.id(), eingabe.version()), eingabe), aufruf);
    }

    @MutationMapping
    VorschlagPayload vermittlungsrueckmeldungErfassen(@Argument Meldung eingabe, Aufruf aufruf) {
        return payload(gang.melden(aufruf, worte.bezug(eingabe.id(), eingabe.version()), eingabe), aufruf);
    }

    @SchemaMapping
    String meldung(Vorschlagshinweis hinweis, Locale sprache) {
        return worte.satz(hinweis, sprache);
    }

    private VorschlagPayload payload(Ergebnis<Vermittlungsvorschlag> ergebnis, Aufruf aufruf) {
        return VorschlagPayload.of(ergebnis, hinweise, aufruf);
    }
}
