package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Richtigstellung;
import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is put right of members, in GraphQL. */
@Controller
class MitgliedsberichtigungController {

    private final Mitgliedsberichtigung berichtigung;

    MitgliedsberichtigungController(Mitgliedsberichtigung berichtigung) {
        this.berichtigung = berichtigung;
    }

    @MutationMapping
    HaushaltPayload mitgliedBerichtigen(Haushaltsbezug bezug, @Argument Richtigstellung eingabe, Aufruf aufruf) {
        return HaushaltPayload.of(berichtigung.berichtige(aufruf, bezug, eingabe), aufruf);
    }
}
