package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.util.List;

import de.passgenau.api.datenschutz.Fallreste;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Takes what is left of deleted cases out of Durchgänge and accounts; whoever is interrupted goes on the next time. */
@Component
class Fallspur {

    private final Kontofuehrung konten;
    private final Dokumentliste<Durchgang> liste;
    private final MongoOperations store;
    private final Clock clock;
    private final Fallreste reste;

    Fallspur(Kontofuehrung konten, Dokumentliste<Durchgang> liste, MongoOperations store, Clock clock) {
        this.konten = konten;
        this.liste = liste;
        this.store = store;
        this.clock = clock;
        this.reste = new Fallreste(store, "massnahmenkonten");
    }

    /** How many accounts of deleted cases there were. */
    int tilge() {
        var verwaiste = reste.kennungen();
        for (var id : verwaiste) {
            var fall = new Fallkennung(id);
            konten.durchgaenge(List.of(fall)).forEach(durchgang -> tilge(durchgang, fall));
            reste.entferne(List.of(id));
        }
        return verwaiste.size();
    }

    private void tilge(Durchgang durchgang, Fallkennung fall) {
        var ohne = durchgang.ohne(fall, durchgang.spur().fortgesetzt(clock.instant(), List.of()));
        if (!ohne.equals(durchgang)) {
            liste.gespeichert(List.of(store.save(ohne)));
        }
    }
}
