package de.passgenau.api.arbeitgeber.betreuung;

import java.util.function.Function;

import de.passgenau.api.arbeitgeber.betreuung.Betreuungsarbeiten.Blatt;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Absprachewunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Betreuerwunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Bezug;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Erledigungswunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Kontaktwunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Personabgang;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Personwunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Vorlagewunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungsvorgang.Art;
import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records how employers are looked after, in GraphQL. */
@Controller
class BetreuungController {

    private final Betreuungsarbeiten akten;

    BetreuungController(Betreuungsarbeiten akten) {
        this.akten = akten;
    }

    @MutationMapping
    BetreuungPayload arbeitgeberbetreuerSetzen(@Argument Betreuerwunsch eingabe, Aufruf aufruf) {
        return vollziehe(aufruf, eingabe, Art.BETREUER_GESETZT, blatt -> Betreuungstaten.setze(blatt, eingabe));
    }

    @MutationMapping
    BetreuungPayload arbeitgeberansprechpersonErfassen(@Argument Personwunsch eingabe, Aufruf aufruf) {
        return vollziehe(aufruf, eingabe, Art.ANSPRECHPERSON_ERFASST, blatt -> Betreuungstaten.erfasse(blatt, eingabe));
    }

    @MutationMapping
    BetreuungPayload arbeitgeberansprechpersonEntfernen(@Argument Personabgang eingabe, Aufruf aufruf) {
        return vollziehe(aufruf, eingabe, Art.ANSPRECHPERSON_ENTFERNT,
                blatt -> Betreuungstaten.entferne(blatt, eingabe.ansprechpersonId()));
    }

    @MutationMapping
    BetreuungPayload arbeitgeberkontaktDokumentieren(@Argument Kontaktwunsch eingabe, Aufruf aufruf) {
        return vollziehe(aufruf, eingabe, Art.KONTAKT_DOKUMENTIERT,
                blatt -> Betreuungstaten.dokumentiere(blatt, eingabe));
    }

    @MutationMapping
    BetreuungPayload arbeitgeberabspracheErfassen(@Argument Absprachewunsch eingabe, Aufruf aufruf) {
        return vollziehe(aufruf, eingabe, Art.ABSPRACHE_ERFASST, blatt -> Betreuungstaten.erfasse(blatt, eingabe));
    }

    @MutationMapping
    BetreuungPayload arbeitgeberwiedervorlageAnlegen(@Argument Vorlagewunsch eingabe, Aufruf aufruf) {
        return vollziehe(aufruf, eingabe, Art.WIEDERVORLAGE_ANGELEGT, blatt -> Betreuungstaten.lege(blatt, eingabe));
    }

    @MutationMapping
    BetreuungPayload arbeitgeberwiedervorlageSchliessen(@Argument Erledigungswunsch eingabe, Aufruf aufruf) {
        return vollziehe(aufruf, eingabe, Art.WIEDERVORLAGE_ERLEDIGT,
                blatt -> Betreuungstaten.erledige(blatt, eingabe));
    }

    private BetreuungPayload vollziehe(Aufruf aufruf, Bezug bezug, Art art, Function<Blatt, Arbeitgeberbetreuung> tat) {
        return BetreuungPayload.of(akten.vollziehe(aufruf, bezug, art, tat), aufruf);
    }
}
