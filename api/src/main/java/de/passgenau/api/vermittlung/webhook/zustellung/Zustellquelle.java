package de.passgenau.api.vermittlung.webhook.zustellung;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where deliveries are read from; everybody knows of those of his own webhooks alone. */
@Component
class Zustellquelle implements Listenquelle<Zustellung> {

    static final String ANGELEGT = "ANGELEGT";
    static final String WEBHOOK = "webhook";
    static final String STRECKE = "strecke";
    static final String STAND = "stand";
    static final String FALL = "fall";
    private static final String BESITZER = "besitzer";

    @Override
    public Class<Zustellung> typ() {
        return Zustellung.class;
    }

    @Override
    public String sammlung() {
        return Zustellung.SAMMLUNG;
    }

    @Override
    public String id(String kennung) {
        return kennung;
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return Sichtfilter.wo(BESITZER, Set.of(anrufer.kennung()));
    }

    @Override
    public Eintrag eintrag(Zustellung eine) {
        var fall = Optional.ofNullable(eine.inhalt().fall()).map(FallId::wert).map(Set::of).orElse(Set.of());
        return new Eintrag(eine.kennung(), eine.version(), Map.of(BESITZER, Set.of(eine.besitzer())),
                Map.of(AUFRUFE, Listenquelle.aufrufe(eine), WEBHOOK, Set.of(eine.webhook()), STRECKE,
                        Set.of(eine.strecke()), STAND, Set.of(eine.stand().name()), FALL, fall),
                Map.of(ANGELEGT, Sortierung.zeit(eine.spur().angelegtAm()) + "%012d".formatted(eine.nummer())),
                List.of());
    }
}
