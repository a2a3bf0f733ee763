package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Eintragsauskunft;
import de.passgenau.api.fall.Fall;
import org.springframework.stereotype.Component;

/** Tells a person that another program was told of her as a hit, without her name, or is to be. */
@Component
class Zustellauskunft implements Eintragsauskunft {

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
    public String titel() {
        return "Meldungen an andere Programme";
    }

    @Override
    public String sammlung() {
        return Zustellung.SAMMLUNG;
    }

    @Override
    public List<Eintrag> eintraege(Fall fall) {
        return ablage.mit(Zustellquelle.FALL, fall.kennung()).stream().map(this::eintrag).toList();
    }

    private Eintrag eintrag(Zustellung eine) {
        return new Eintrag("Meldung vom " + TAG.format(eine.spur().angelegtAm().atZone(clock.getZone())),
                List.of("Als Treffer, ohne Namen: " + eine.inhalt().aenderung(),
                        "Punkte: " + eine.inhalt().punkte(), "Stand: " + eine.stand()));
    }
}
