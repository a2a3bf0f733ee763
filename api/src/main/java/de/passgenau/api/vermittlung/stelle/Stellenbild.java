package de.passgenau.api.vermittlung.stelle;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.folge.Abbild;
import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.api.vermittlung.folge.Gegenstand;
import de.passgenau.matching.angebot.Stelle;
import org.springframework.stereotype.Component;

/** What of an offer counts for hits; every change of one is shown. */
@Component
class Stellenbild implements Abbild<Stellenangebot, Stelle> {

    private final Dokumentliste<Stellenangebot> liste;
    private final Clock clock;

    Stellenbild(Dokumentliste<Stellenangebot> liste, Clock clock) {
        this.liste = liste;
        this.clock = clock;
    }

    @Override
    public Gegenstand gegenstand() {
        return Gegenstand.STELLE;
    }

    @Override
    public Bild<Stelle> bild(Stellenangebot stelle) {
        return new Bild<>(stelle.suchtAm(LocalDate.now(clock)),
                liste.merkmaleDerSicht(stelle), Stellendeutung.von(stelle.oeffentlich()));
    }

    @Override
    public int anzeige(Stellenangebot stelle) {
        return Long.hashCode(stelle.version());
    }
}
