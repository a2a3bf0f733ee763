package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Hits in GraphQL while they come and go. */
@Controller
class TreffermeldungController {

    private static final int HOECHSTENS_PUNKTE = 100;

    private final Meldungsarten arten;
    private final Dokumentliste<Fall> faelle;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Kennungen kennungen;

    TreffermeldungController(Meldungsarten arten, Dokumentliste<Fall> faelle, Dokumentliste<Stellenangebot> stellen,
            Kennungen kennungen) {
        this.arten = arten;
        this.faelle = faelle;
        this.stellen = stellen;
        this.kennungen = kennungen;
    }

    @SubscriptionMapping
    Flux<StelleTrefferEreignis> neueTreffer(@Arguments FuerFall anfrage, Einsicht einsicht) {
        var wunsch = new Trefferwunsch(einsicht.feld(), kennungen.id(Fall.class, anfrage.fallId),
                faelle.fuer(einsicht).filter(), stellen.fuer(einsicht).filter(), anfrage.nurMitEinwilligung,
                punkte(anfrage.mindestpunkte), einsicht);
        return arten.stellen(wunsch, anfrage.nach);
    }

    @SubscriptionMapping
    Flux<BewerberTrefferEreignis> neueBewerber(@Arguments FuerStelle anfrage, Einsicht einsicht) {
        var sicht = Fallsicht.bewerber(einsicht.anrufer());
        var wunsch = new Trefferwunsch(einsicht.feld(), kennungen.id(Stellenangebot.class, anfrage.stellenangebotId),
                stellen.fuer(einsicht).filter(),
                anfrage.nurMitEinwilligung ? sicht.und(Fallsicht.benannte()) : sicht, anfrage.nurMitEinwilligung,
                punkte(anfrage.mindestpunkte), einsicht);
        return arten.bewerber(wunsch, anfrage.nach);
    }

    private static int punkte(int mindestens) {
        if (mindestens < 0 || mindestens > HOECHSTENS_PUNKTE) {
            throw Abgewiesen.imFeld("mindestpunkte", "fehler.mindestpunkte", HOECHSTENS_PUNKTE, mindestens);
        }
        return mindestens;
    }

    /** All arguments of {@code neueTreffer}. */
    record FuerFall(String fallId, boolean nurMitEinwilligung, int mindestpunkte, @Nullable String nach) {}

    /** All arguments of {@code neueBewerber}. */
    record FuerStelle(String stellenangebotId, boolean nurMitEinwilligung, int mindestpunkte, @Nullable String nach) {}
}
