package de.passgenau.api.einfuhr.stelle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import de.passgenau.api.einfuhr.lauf.Einfuhrbilanz;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.uebernahme.Bestandsabgleich;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Takes over offers in GraphQL, and ends what is gone elsewhere. */
@Controller
class StelleneinfuhrController {

    /** A list that is cut off looks like one in which most is missing; of so few nobody can tell. */
    private static final int WENIGE = 20;

    private final Lieferungseinfuhr einfuhr;
    private final Bestandsabgleich abgleich;
    private final MessageSource messages;

    StelleneinfuhrController(Lieferungseinfuhr einfuhr, Bestandsabgleich abgleich, MessageSource messages) {
        this.einfuhr = einfuhr;
        this.abgleich = abgleich;
        this.messages = messages;
    }

    /** A repetition finds everything there already, so that it changes nothing. */
    @MutationMapping
    Einfuhrbilanz<Stelleneinfuhrergebnis> stellenImportieren(@Argument StellenImportierenEingabe eingabe,
            Aufruf aufruf) {
        return Einfuhrbilanz.von("stellen", eingabe.stellen().size(), aufruf,
                () -> einfuhr.importiere(eingabe, aufruf));
    }

    /** A repetition finds nothing left to end. */
    @MutationMapping
    FehlendeStellenSchliessenPayload fehlendeStellenSchliessen(@Argument FehlendeStellenSchliessenEingabe eingabe,
            Aufruf aufruf) {
        var system = eingabe.system().strip();
        var schluessel = eingabe.schluessel().stream().map(String::strip).collect(Collectors.toSet());
        var befund = abgleich.vergleiche(system, schluessel);
        var fehlende = befund.fehlende().size();
        if (fehlende > WENIGE && fehlende * 2 > befund.stehende() && !eingabe.auchDieMeisten()) {
            return new FehlendeStellenSchliessenPayload(0, List.of(Verstoss.of("schluessel",
                    Eingabefehlercode.UNGUELTIG, "einfuhr.die-meisten-fehlen", fehlende, befund.stehende())),
                    aufruf.clientMutationId());
        }
        return new FehlendeStellenSchliessenPayload(
                eingabe.probelauf() ? fehlende : abgleich.beende(system, schluessel, aufruf).size(), List.of(),
                aufruf.clientMutationId());
    }

    @SchemaMapping(typeName = "Einfuhrhinweis")
    String meldung(Verstoss hinweis, Locale sprache) {
        return Satz.von(messages, "eingabe." + hinweis.satz(), hinweis.angaben(), sprache);
    }
}
