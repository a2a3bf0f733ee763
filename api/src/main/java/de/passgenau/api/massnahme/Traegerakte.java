package de.passgenau.api.massnahme;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import org.springframework.stereotype.Component;

/** What changing a Träger has to know. */
@Component
class Traegerakte implements Akte<Traeger> {

    private final AlleTraeger alle;
    private final Dokumentliste<Traeger> liste;

    Traegerakte(AlleTraeger alle, Dokumentliste<Traeger> liste) {
        this.alle = alle;
        this.liste = liste;
    }

    @Override
    public Optional<Traeger> finde(String id) {
        return alle.findById(new TraegerId(id));
    }

    @Override
    public Traeger speichere(Traeger traeger) {
        return alle.save(traeger);
    }

    @Override
    public void gespeichert(Traeger traeger) {
        liste.gespeichert(List.of(traeger));
    }

    @Override
    public Verstoss schonVorhanden(Traeger traeger) {
        return Verstoss.of("name", Eingabefehlercode.SCHON_VORHANDEN, "traeger-vorhanden", traeger.name());
    }
}
