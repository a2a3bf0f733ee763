package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import de.passgenau.api.bedarfsgemeinschaft.vorgang.HaushaltPayload;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltsbezug;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is made one, in GraphQL. */
@Controller
class ZusammenfuehrungController {

    private final Zusammenfuehrung zusammenfuehrung;
    private final Personenzusammenfuehrung personen;

    ZusammenfuehrungController(Zusammenfuehrung zusammenfuehrung, Personenzusammenfuehrung personen) {
        this.zusammenfuehrung = zusammenfuehrung;
        this.personen = personen;
    }

    @MutationMapping
    HaushaltPayload bedarfsgemeinschaftenZusammenfuehren(Haushaltsbezug bezug, @Argument Vereinigungswunsch eingabe,
            Aufruf aufruf) {
        return HaushaltPayload.of(zusammenfuehrung.vereinige(aufruf, bezug, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload personenZusammenfuehren(Fallbezug fall, @Argument Personenwunsch eingabe, Aufruf aufruf) {
        return FallPayload.of(personen.vereinige(aufruf, fall, eingabe), aufruf);
    }
}
