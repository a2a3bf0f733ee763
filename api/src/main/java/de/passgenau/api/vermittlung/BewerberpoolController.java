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

/** The pool of consenting candidates, for accredited employers. */
@Controller
class BewerberpoolController {

    private static final Ordnung NACH_BERUF = new Ordnung(Fallmerkmale.BERUF, false);

    private final Dokumentliste<Fall> liste;
    private final Bewerbersichten sichten;
    private final Bewerberkennungen kennungen;
    private final Ereignismarken marken;

    BewerberpoolController(Dokumentliste<Fall> liste, Bewerbersichten sichten, Bewerberkennungen kennungen,
            Ereignismarken marken) {
        this.liste = liste;
        this.sichten = sichten;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    @QueryMapping
    Connection<Poolprofil> bewerberpool(@Argument @Nullable BewerberSuche suche, Seitenangabe seite,
            Einsicht einsicht) {
        return sicht(einsicht).seite(BewerberSuche.suche(suche), NACH_BERUF, seite)
                .als(fall -> profil(fall, einsicht.anrufer()));
    }

    @SubscriptionMapping
    Flux<PoolprofilEreignis> poolprofilGeaendert(@Argument String poolprofilId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        var id = kennungen.fall(Poolprofil.class, poolprofilId, einsicht.anrufer());
        var bezeichnung = kennungen.scoped(id, einsicht.anrufer());
        return sicht(einsicht).beobachte(id, marken.version(bezeichnung, nach))
                .map(fall -> new PoolprofilEreignis(marken.marke(bezeichnung, fall.version()),
                        profil(fall, einsicht.anrufer())));
    }

    @SchemaMapping
    String id(Poolprofil profil, Anrufer anrufer) {
        return kennungen.global(Poolprofil.class, profil.kennung(), anrufer);
    }

    private Listensicht<Fall> sicht(Einsicht einsicht) {
        return liste.fuer(Fallsicht.pool(einsicht.anrufer()), einsicht);
    }

    private Poolprofil profil(Fall fall, Anrufer anrufer) {
        return sichten.poolprofil(fall, kennungen.pseudonym(fall.kennung(), anrufer));
    }

    /** A change of a profile as a watcher is told of it. */
    record PoolprofilEreignis(String marke, Poolprofil profil) {}
}
