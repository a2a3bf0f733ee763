package de.passgenau.api.vermittlung;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Candidates for the Arbeitgeberservice, by pseudonym. */
@Controller
class KandidatenController {

    private static final Ordnung NACH_BERUF = new Ordnung(Fallmerkmale.BERUF, false);

    private final Dokumentliste<Fall> liste;
    private final Bewerbersichten sichten;
    private final Bewerberkennungen kennungen;
    private final Ereignismarken marken;

    KandidatenController(Dokumentliste<Fall> liste, Bewerbersichten sichten, Bewerberkennungen kennungen,
            Ereignismarken marken) {
        this.liste = liste;
        this.sichten = sichten;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    @QueryMapping
    Connection<Kandidat> kandidaten(@Argument @Nullable BewerberSuche suche, Seitenangabe seite, Einsicht einsicht) {
        return sicht(einsicht).seite(BewerberSuche.suche(suche), NACH_BERUF, seite)
                .als(fall -> kandidat(fall, einsicht.anrufer()));
    }

    @SubscriptionMapping
    Flux<KandidatEreignis> kandidatGeaendert(@Argument String kandidatId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        var id = kennungen.fall(Kandidat.class, kandidatId, einsicht.anrufer());
        return sicht(einsicht).beobachte(id, marken.version(id, nach))
                .map(fall -> new KandidatEreignis(marken.marke(id, fall.version()),
                        kandidat(fall, einsicht.anrufer())));
    }

    @SchemaMapping
    String id(Kandidat kandidat, Anrufer anrufer) {
        return kennungen.global(Kandidat.class, kandidat.kennung(), anrufer);
    }

    private Listensicht<Fall> sicht(Einsicht einsicht) {
        return liste.fuer(Fallsicht.kandidaten(einsicht.anrufer()), einsicht);
    }

    private Kandidat kandidat(Fall fall, Anrufer anrufer) {
        return sichten.kandidat(fall, kennungen.pseudonym(fall.kennung(), anrufer));
    }

    /** A change of a candidate as a watcher is told of it. */
    record KandidatEreignis(String marke, Kandidat kandidat) {}
}
