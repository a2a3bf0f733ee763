package de.passgenau.api.arbeitgeber;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.security.Anrufer;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Tells callers of changes of an employer while they happen. */
@Controller
class ArbeitgeberBeobachtung {

    /** Stands for an id that is unknown or not the caller's to know, so that both take the same path. */
    private static final String NIEMAND = "-";

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
            Anrufer anrufer) {
        var id = kennungen.lies(Arbeitgeber.class, arbeitgeberId)
                .filter(known -> Arbeitgebersicht.darfSehen(anrufer, known))
                .orElse(NIEMAND);
        return liste.beobachte(id, marken.version(id, nach)).map(this::ereignis);
    }

    private ArbeitgeberEreignis ereignis(Arbeitgeber arbeitgeber) {
        return new ArbeitgeberEreignis(marken.marke(arbeitgeber.kennung(), arbeitgeber.version()), arbeitgeber);
    }
}
