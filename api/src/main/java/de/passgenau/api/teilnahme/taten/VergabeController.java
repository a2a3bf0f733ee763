package de.passgenau.api.teilnahme.taten;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.teilnahme.taten.Tateingaben.Ausfall;
import de.passgenau.api.teilnahme.taten.Tateingaben.Reservierung;
import de.passgenau.api.teilnahme.taten.Tateingaben.Vorrang;
import de.passgenau.api.teilnahme.taten.Tateingaben.Vorschlag;
import de.passgenau.api.teilnahme.taten.Tateingaben.Wartewunsch;
import de.passgenau.api.teilnahme.taten.Tateingaben.Zuweisung;
import de.passgenau.catalogue.durchgang.vergabe.AufDieWarteliste;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Vorziehen;
import de.passgenau.catalogue.durchgang.vergabe.Zurueckziehen;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** How people get a place, in GraphQL. */
@Controller
class VergabeController {

    private static final int WORTE = 500;

    private final Vorschlagswesen vorschlaege;
    private final Zuweisungswesen zuweisungen;
    private final Teilnahmearbeiten arbeiten;
    private final Gleichzeitiges gleichzeitiges;

    VergabeController(Vorschlagswesen vorschlaege, Zuweisungswesen zuweisungen, Teilnahmearbeiten arbeiten,
            Gleichzeitiges gleichzeitiges) {
        this.vorschlaege = vorschlaege;
        this.zuweisungen = zuweisungen;
        this.arbeiten = arbeiten;
        this.gleichzeitiges = gleichzeitiges;
    }

    @MutationMapping
    TeilnahmePayload teilnehmerVorschlagen(@Argument Vorschlag eingabe, Aufruf aufruf) {
        return gleichzeitiges.angemerkt(vorschlaege.vorschlagen(aufruf, eingabe));
    }

    @MutationMapping
    TeilnahmePayload platzReservieren(@Argument Reservierung eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(),
                (id, pruefung) -> new Reservieren(id, eingabe.bis(), eingabe.sonstWarten()));
    }

    @MutationMapping
    TeilnahmePayload teilnehmerZuweisen(@Argument Zuweisung eingabe, Aufruf aufruf) {
        return gleichzeitiges.angemerkt(zuweisungen.zuweisen(aufruf, eingabe));
    }

    @MutationMapping
    TeilnahmePayload teilnehmerAufWartelisteSetzen(@Argument Wartewunsch eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(),
                (id, pruefung) -> new AufDieWarteliste(id, eingabe.dringlichkeit()));
    }

    @MutationMapping
    TeilnahmePayload teilnehmerVorziehen(@Argument Vorrang eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(),
                (id, pruefung) -> new Vorziehen(id, pruefung.freitext("grund", eingabe.grund(), WORTE)));
    }

    @MutationMapping
    TeilnahmePayload teilnehmerZurueckziehen(@Argument Ausfall eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(), (id, pruefung) -> new Zurueckziehen(id,
                eingabe.grund(), pruefung.freitext("worte", eingabe.worte(), WORTE)));
    }
}
