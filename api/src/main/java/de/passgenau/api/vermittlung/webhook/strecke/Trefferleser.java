package de.passgenau.api.vermittlung.webhook.strecke;

import java.util.concurrent.CompletableFuture;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Gelesen;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.vermittlung.meldung.Trefferabruf;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.SuchauftragEreignis;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftragsmeldung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads hits of a search on its owner's behalf; whom he would see is in the protocol before anything is sent. */
@Component
class Trefferleser {

    private static final String FELD = "webhook";
    private static final int HOECHSTENS = 50;

    private final Suchauftragsmeldung meldung;
    private final Protokoll protokoll;

    Trefferleser(Suchauftragsmeldung meldung, Protokoll protokoll) {
        this.meldung = meldung;
        this.protokoll = protokoll;
    }

    Trefferabruf<SuchauftragEreignis> lies(Suchauftrag auftrag, @Nullable String marke, Anrufer besitzer) {
        var einsicht = Einsicht.imHintergrund(besitzer, FELD, Zweck.VERMITTLUNG);
        var abruf = meldung.seit(auftrag, marke, HOECHSTENS, einsicht);
        var handlung = Handlung.von(einsicht);
        var vermerke = einsicht.abholen()
                .stream()
                .map(gesehen -> protokoll.schreibe(handlung, new Gelesen(gesehen.bezuege())))
                .toArray(CompletableFuture<?>[]::new);
        Protokoll.warte(CompletableFuture.allOf(vermerke));
        return abruf;
    }
}
