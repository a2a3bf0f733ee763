package de.passgenau.api.teilnahme.taten;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.teilnahme.taten.Tateingaben.Abbruch;
import de.passgenau.api.teilnahme.taten.Tateingaben.Antritt;
import de.passgenau.api.teilnahme.taten.Tateingaben.Ausfall;
import de.passgenau.api.teilnahme.taten.Tateingaben.Bericht;
import de.passgenau.api.teilnahme.taten.Tateingaben.Ende;
import de.passgenau.api.teilnahme.taten.Tateingaben.Fehltagsmeldung;
import de.passgenau.api.teilnahme.taten.Tateingaben.Fehltagsruecknahme;
import de.passgenau.api.teilnahme.taten.Tateingaben.Urteil;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.durchgang.verlauf.Antreten;
import de.passgenau.catalogue.durchgang.verlauf.Beenden;
import de.passgenau.catalogue.durchgang.verlauf.BerichtErfassen;
import de.passgenau.catalogue.durchgang.verlauf.FehltagMelden;
import de.passgenau.catalogue.durchgang.verlauf.FehltagStreichen;
import de.passgenau.catalogue.durchgang.verlauf.NichtAntreten;
import de.passgenau.catalogue.durchgang.verlauf.ZielBewerten;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What becomes of those who have a place, in GraphQL. */
@Controller
class VerlaufController {

    private static final int WORTE = 500;
    private static final int BERICHT = 8_000;

    private final Teilnahmearbeiten arbeiten;

    VerlaufController(Teilnahmearbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    TeilnahmePayload teilnahmeAntreten(@Argument Antritt eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(), (id, pruefung) -> new Antreten(id, eingabe.tag()));
    }

    @MutationMapping
    TeilnahmePayload nichtantrittMelden(@Argument Ausfall eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(), (id, pruefung) -> new NichtAntreten(id,
                eingabe.grund(), pruefung.freitext("worte", eingabe.worte(), WORTE)));
    }

    @MutationMapping
    TeilnahmePayload teilnahmeBeenden(@Argument Ende eingabe, Aufruf aufruf) {
        var payload = arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(),
                (id, pruefung) -> new Beenden(id, eingabe.tag()));
        var teilnahme = payload.teilnahme();
        return teilnahme == null ? payload : payload.mitHinweisen(Teilnahmehinweis.zumEnde(teilnahme));
    }

    @MutationMapping
    TeilnahmePayload teilnahmeAbbrechen(@Argument Abbruch eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(), (id, pruefung) -> new Abbrechen(id, eingabe.tag(),
                eingabe.grund(), pruefung.freitext("worte", eingabe.worte(), WORTE)));
    }

    @MutationMapping
    TeilnahmePayload fehltagMelden(@Argument Fehltagsmeldung eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(),
                (id, pruefung) -> new FehltagMelden(id, eingabe.tag(), eingabe.entschuldigt()));
    }

    @MutationMapping
    TeilnahmePayload fehltagEntfernen(@Argument Fehltagsruecknahme eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(),
                (id, pruefung) -> new FehltagStreichen(id, eingabe.tag()));
    }

    @MutationMapping
    TeilnahmePayload traegerberichtErfassen(@Argument Bericht eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(), (id, pruefung) -> new BerichtErfassen(id,
                eingabe.tag(), pruefung.freitext("text", eingabe.text(), BERICHT)));
    }

    @MutationMapping
    TeilnahmePayload teilnahmezielBewerten(@Argument Urteil eingabe, Aufruf aufruf) {
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(), (id, pruefung) -> new ZielBewerten(id,
                eingabe.erreichung(), pruefung.freitext("worte", eingabe.worte(), WORTE)));
    }
}
