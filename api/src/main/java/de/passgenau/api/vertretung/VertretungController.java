package de.passgenau.api.vertretung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vertretung.Vertretungseingaben.Aufhebung;
import de.passgenau.api.vertretung.Vertretungseingaben.Setzung;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Deputies in GraphQL. */
@Controller
class VertretungController {

    private final Vertreter vertreter;
    private final Vertretungsbuch buch;
    private final Clock clock;

    VertretungController(Vertreter vertreter, Vertretungsbuch buch, Clock clock) {
        this.vertreter = vertreter;
        this.buch = buch;
        this.clock = clock;
    }

    /** A Fallmanager sees what concerns himself, the management everything. */
    @QueryMapping
    List<Vertretungsplan> vertretungsplaene(Anrufer anrufer) {
        return buch.plaene()
                .stream()
                .filter(plan -> anrufer.hat(Rolle.LEITUNG) || plan.fallmanager().equals(anrufer.kennung())
                        || plan.vertritt(anrufer.kennung(), LocalDate.now(clock)))
                .toList();
    }

    @MutationMapping
    VertretungPayload vertretungSetzen(@Argument Setzung eingabe, Aufruf aufruf) {
        return VertretungPayload.of(vertreter.setze(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    VertretungPayload vertretungAufheben(@Argument Aufhebung eingabe, Aufruf aufruf) {
        return VertretungPayload.of(vertreter.hebeAuf(aufruf, eingabe), aufruf);
    }

    @SchemaMapping
    boolean gueltig(Vertretung vertretung) {
        return vertretung.gilt(LocalDate.now(clock));
    }
}
