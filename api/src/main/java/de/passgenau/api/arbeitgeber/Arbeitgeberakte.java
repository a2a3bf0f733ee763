package de.passgenau.api.arbeitgeber;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.stereotype.Component;

/** What changing an employer has to know. */
@Component
class Arbeitgeberakte implements Akte<Arbeitgeber> {

    private final AlleArbeitgeber alle;
    private final Dokumentliste<Arbeitgeber> liste;

    Arbeitgeberakte(AlleArbeitgeber alle, Dokumentliste<Arbeitgeber> liste) {
        this.alle = alle;
        this.liste = liste;
    }

    @Override
    public Optional<Arbeitgeber> finde(String id) {
        return alle.findById(new ArbeitgeberId(id));
    }

    @Override
    public Arbeitgeber speichere(Arbeitgeber arbeitgeber) {
        return alle.save(arbeitgeber);
    }

    @Override
    public void gespeichert(Arbeitgeber arbeitgeber) {
        liste.gespeichert(List.of(arbeitgeber));
    }

    @Override
    public Verstoss schonVorhanden(Arbeitgeber arbeitgeber) {
        return Verstoss.of("betriebsnummer", Eingabefehlercode.SCHON_VORHANDEN, "betriebsnummer-vergeben",
                arbeitgeber.eindeutig());
    }
}
