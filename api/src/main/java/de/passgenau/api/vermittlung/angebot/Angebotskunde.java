package de.passgenau.api.vermittlung.angebot;

import java.util.Optional;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.suche.Angebotslage;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.stereotype.Component;

/** What the engine knows of a Maßnahme today, ranked or not. */
@Component
public class Angebotskunde {

    private final Angebotsabbildung abbildung;
    private final Durchgangskunde durchgaenge;
    private final Dokumentliste<Massnahme> liste;

    Angebotskunde(Angebotsabbildung abbildung, Durchgangskunde durchgaenge, Dokumentliste<Massnahme> liste) {
        this.abbildung = abbildung;
        this.durchgaenge = durchgaenge;
        this.liste = liste;
    }

    /** To be called before each ranking: brings the stock in line with the places of today. */
    public void bringeNach() {
        var unused = durchgaenge.bringeNach(liste);
    }

    public Angebotslage lage(Massnahme massnahme) {
        return durchgaenge.lage(massnahme);
    }

    /** With its Durchgänge, without a look at who gets in. */
    public de.passgenau.matching.angebot.Massnahme ohneZugang(Angebotslage lage) {
        return abbildung.ohneZugang(lage);
    }

    /** Empty if nobody can read who gets in. */
    public Optional<de.passgenau.matching.angebot.Massnahme> angebot(Angebotslage lage) {
        return abbildung.von(lage);
    }
}
