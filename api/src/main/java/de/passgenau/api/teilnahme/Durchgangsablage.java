package de.passgenau.api.teilnahme;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Fortschreibung;
import de.passgenau.api.eingabe.Fortschreibung.Schritt;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where Durchgänge are for those who give their places. */
@Component
class Durchgangsablage implements Fortschreibung.Ablage<Durchgang> {

    private final Dokumentliste<Durchgang> liste;
    private final Durchgangsspeicher speicher;

    Durchgangsablage(Dokumentliste<Durchgang> liste, Durchgangsspeicher speicher) {
        this.liste = liste;
        this.speicher = speicher;
    }

    @Override
    public Optional<Durchgang> finde(String id) {
        return liste.leser().lade(id, Sichtfilter.alles());
    }

    @Override
    public Optional<Durchgang> mitAufruf(String schluessel) {
        return liste.mit(Listenquelle.AUFRUFE, schluessel);
    }

    @Override
    public Durchgang speichere(List<Schritt<Durchgang>> schritte) {
        return speicher.speichere(schritte);
    }

    @Override
    public void gespeichert(Durchgang neu) {
        liste.gespeichert(List.of(neu));
    }
}
