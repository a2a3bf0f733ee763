package de.passgenau.api.arbeitgeber;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Tells callers of changes of an employer while they happen. */
@Controller
class ArbeitgeberBeobachtung {

    private final Dokumentliste<Arbeitgeber> liste;
    private final Kennungen kennungen;
    private final Ereignismarken marken;

    ArbeitgeberBeobachtung(Dokumentliste<Arbeitgeber> liste, Kennungen kennungen,
            Ereignismarken marken) {
        this.liste = liste;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    @SubscriptionMapping
    Flux<ArbeitgeberEreignis> arbeitgeberGeaendert(@Argument String arbeitgeberId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        var id = kennungen.id(Arbeitgeber.class, arbeitgeberId);
        return liste.fuer(einsicht).beobachte(id, marken.version(id, nach)).map(this::ereignis);
    }

    private ArbeitgeberEreignis ereignis(Arbeitgeber arbeitgeber) {
        return new ArbeitgeberEreignis(marken.marke(arbeitgeber.kennung(), arbeitgeber.version()), arbeitgeber);
    }
}
