package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Hits in GraphQL while they come and go. */
@Controller
class TreffermeldungController {

    private final Meldungsarten arten;
    private final Kennungen kennungen;

    TreffermeldungController(Meldungsarten arten, Kennungen kennungen) {
        this.arten = arten;
        this.kennungen = kennungen;
    }

    @SubscriptionMapping
    Flux<StelleTrefferEreignis> neueTreffer(@Arguments FuerFall anfrage, Einsicht einsicht) {
        var wunsch = new Meldungswunsch(einsicht.feld(), kennungen.id(Fall.class, anfrage.fallId),
                anfrage.nurMitEinwilligung, punkte(anfrage.mindestpunkte));
        return arten.stellen(wunsch, anfrage.nach, einsicht);
    }

    @SubscriptionMapping
    Flux<BewerberTrefferEreignis> neueBewerber(@Arguments FuerStelle anfrage, Einsicht einsicht) {
        var wunsch = new Meldungswunsch(einsicht.feld(),
                kennungen.id(Stellenangebot.class, anfrage.stellenangebotId), anfrage.nurMitEinwilligung,
                punkte(anfrage.mindestpunkte));
        return arten.bewerber(wunsch, anfrage.nach, einsicht);
    }

    private static int punkte(int mindestens) {
        if (mindestens < 0 || mindestens > Meldungswunsch.HOECHSTENS_PUNKTE) {
            throw Abgewiesen.imFeld("mindestpunkte", "fehler.mindestpunkte", Meldungswunsch.HOECHSTENS_PUNKTE,
                    mindestens);
        }
        return mindestens;
    }

    /** All arguments of {@code neueTreffer}. */
    record FuerFall(String fallId, boolean nurMitEinwilligung, int mindestpunkte, @Nullable String nach) {}

    /** All arguments of {@code neueBewerber}. */
    record FuerStelle(String stellenangebotId, boolean nurMitEinwilligung, int mindestpunkte, @Nullable String nach) {}
}
