package de.passgenau.api.datenschutz.auskunft;

import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Gives an Auskunft to whoever is in charge of the case, blocked or not: the right to know doesn't end with a block. It is
 * in the protocol before anything is gathered, and so in the Auskunft itself.
 */
@Component
class Auskunftsgang {

    private static final String MARKE = "auskunft";

    private final Dokumentliste<Fall> liste;
    private final Auskunftei auskunftei;
    private final Protokoll protokoll;
    private final Siegel siegel;

    Auskunftsgang(Dokumentliste<Fall> liste, Auskunftei auskunftei, Protokoll protokoll, Siegel siegel) {
        this.liste = liste;
        this.auskunftei = auskunftei;
        this.protokoll = protokoll;
        this.siegel = siegel;
    }

    Optional<Auskunft> mitNummer(String fallnummer, @Nullable String teil, Einsicht einsicht) {
        return gib(Criteria.where("fallnummer").is(fallnummer), teil, einsicht);
    }

    Optional<Auskunft> mitKennung(String kennung, @Nullable String teil, Einsicht einsicht) {
        return gib(Criteria.where("_id").is(kennung), teil, einsicht);
    }

    private Optional<Auskunft> gib(Criteria welcher, @Nullable String teil, Einsicht einsicht) {
        return liste.leser()
                .finde(welcher, Fallsicht.verantwortete(einsicht.anrufer()), 1)
                .stream()
                .findFirst()
                .map(fall -> gib(fall, teil, einsicht));
    }

    private Auskunft gib(Fall fall, @Nullable String teil, Einsicht einsicht) {
        var zweck = MARKE + ':' + fall.kennung();
        var ab = teil == null ? null : ab(zweck, teil);
        Protokoll.warte(protokoll.schreibe(Handlung.von(einsicht), new Vorgang.Auskunft(fall.bezug())));
        var auskunft = auskunftei.ueber(fall, ab);
        var weiter = auskunft.weiter();
        return weiter == null
                ? auskunft
                : new Auskunft(auskunft.fallnummer(), auskunft.erstelltAm(), auskunft.abschnitte(),
                        auskunft.gespeichert(), auskunft.vermerke(), auskunft.eintraegeInsgesamt(),
                        siegel.verschliesse(zweck, weiter));
    }

    private String ab(String zweck, String teil) {
        return siegel.oeffne(zweck, teil).orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"));
    }
}
