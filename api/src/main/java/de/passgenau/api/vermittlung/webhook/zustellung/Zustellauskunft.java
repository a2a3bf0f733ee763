package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import org.springframework.stereotype.Component;

/** Tells a person that another program was told of her as a hit, without her name, or is to be. */
@Component
class Zustellauskunft implements Auskunftsquelle {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Zustellablage ablage;
    private final Clock clock;

    Zustellauskunft(Zustellablage ablage, Clock clock) {
        this.ablage = ablage;
        this.clock = clock;
    }

    @Override
    public Class<Zustellung> typ() {
        return Zustellung.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        var eintraege = eintraege(fall);
        return eintraege.isEmpty() ? List.of() : List.of(new Abschnitt("Meldungen an andere Programme", eintraege));
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        return Map.of(Zustellung.SAMMLUNG, eintraege(fall));
    }

    private List<Eintrag> eintraege(Fall fall) {
        return ablage.mit(Zustellquelle.FALL, fall.kennung()).stream().map(this::eintrag).toList();
    }

    private Eintrag eintrag(Zustellung eine) {
        return new Eintrag("Meldung vom " + TAG.format(eine.spur().angelegtAm().atZone(clock.getZone())),
                List.of("Als Treffer, ohne Namen: " + eine.inhalt().aenderung(),
                        "Punkte: " + eine.inhalt().punkte(), "Stand: " + eine.stand()));
    }
}
