package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Antragseingang;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Aufnahme;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Entscheidung;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Ruecknahme;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Weggang;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Zugang;
import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is done to a household in GraphQL. */
@Controller
class HaushaltsaenderungController {

    private final Haushaltsfuehrung fuehrung;
    private final Zugaenge zugaenge;
    private final Weggaenge weggaenge;
    private final Leistungserfassung leistung;

    HaushaltsaenderungController(Haushaltsfuehrung fuehrung, Zugaenge zugaenge, Weggaenge weggaenge,
            Leistungserfassung leistung) {
        this.fuehrung = fuehrung;
        this.zugaenge = zugaenge;
        this.weggaenge = weggaenge;
        this.leistung = leistung;
    }

    @MutationMapping
    HaushaltPayload bedarfsgemeinschaftAnlegen(@Argument Aufnahme eingabe, Aufruf aufruf) {
        return HaushaltPayload.of(fuehrung.anlegen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    HaushaltPayload mitgliedHinzufuegen(Haushaltsbezug bezug, @Argument Zugang eingabe,
            Aufruf aufruf) {
        return HaushaltPayload.of(zugaenge.hinzufuegen(aufruf, bezug, eingabe), aufruf);
    }

    @MutationMapping
    HaushaltPayload mitgliedEntfernen(Haushaltsbezug bezug, @Argument Weggang eingabe,
            Aufruf aufruf) {
        return HaushaltPayload.of(weggaenge.entfernen(aufruf, bezug, eingabe), aufruf);
    }

    @MutationMapping
    HaushaltPayload antragErfassen(Haushaltsbezug bezug, @Argument Antragseingang eingabe, Aufruf aufruf) {
        return HaushaltPayload.of(leistung.antrag(aufruf, bezug, eingabe), aufruf);
    }

    @MutationMapping
    HaushaltPayload bewilligungErfassen(Haushaltsbezug bezug, @Argument Entscheidung eingabe, Aufruf aufruf) {
        return HaushaltPayload.of(leistung.bescheid(aufruf, bezug, eingabe), aufruf);
    }

    @MutationMapping
    HaushaltPayload leistungseintragBerichtigen(Haushaltsbezug bezug, @Argument Ruecknahme eingabe, Aufruf aufruf) {
        return HaushaltPayload.of(leistung.ruecknahme(aufruf, bezug, eingabe), aufruf);
    }
}
