package de.passgenau.api.einfuhr.stelle;

import java.util.List;
import java.util.function.Function;

import de.passgenau.api.arbeitgeber.Arbeitgeberaufnahme;
import de.passgenau.api.einfuhr.lauf.Aufnahmekreis;
import de.passgenau.api.einfuhr.lauf.Einzelposten;
import de.passgenau.api.einfuhr.lauf.Einzelposten.Nahme;
import de.passgenau.api.einfuhr.stelle.Angebotsnahme.Auftrag;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import org.springframework.stereotype.Component;

/** Takes over the offers of a delivery, several at a time; none stops another. */
@Component
class Lieferungseinfuhr {

    private final Angebotsnahme nahme;
    private final Arbeitgeberannahme annahme;

    Lieferungseinfuhr(Angebotsnahme nahme, Arbeitgeberaufnahme aufnahme) {
        this.nahme = nahme;
        this.annahme = new Arbeitgeberannahme(aufnahme);
    }

    List<Stelleneinfuhrergebnis> importiere(StellenImportierenEingabe wunsch, Aufruf aufruf) {
        var alle = Einzelposten.von(wunsch.stellen(), eine -> eine.quelle().eindeutig(),
                eine -> eine.quelle().name());
        return Einzelposten.jedeneinmal(alle, new Lieferung(wunsch, aufruf));
    }

    private final class Lieferung implements Nahme<Stelleneinfuhr, Stelleneinfuhrergebnis> {

        private final StellenImportierenEingabe wunsch;
        private final Aufruf aufruf;

        private Lieferung(StellenImportierenEingabe wunsch, Aufruf aufruf) {
            this.wunsch = wunsch;
            this.aufruf = aufruf;
        }

        @Override
        public Function<Einzelposten<Stelleneinfuhr>, Stelleneinfuhrergebnis> vorbereitet(
                List<Einzelposten<Stelleneinfuhr>> einzelne) {
            var arbeitgeber = new Aufnahmekreis<>(annahme,
                    einzelne.stream().map(einer -> nahme.arbeitgeber(einer.inhalt())).toList());
            var auftrag = new Auftrag(wunsch, arbeitgeber, aufruf, wunsch.probelauf());
            var vorrat = nahme.vorrat(einzelne);
            return einer -> nahme.nimm(einer, vorrat, auftrag);
        }

        @Override
        public Stelleneinfuhrergebnis doppelt(Einzelposten<Stelleneinfuhr> zweiter) {
            return Stelleneinfuhrergebnis.abgelehnt(zweiter, List.of(Verstoss.of("herkunft.schluessel",
                    Eingabefehlercode.SCHON_VORHANDEN, "einfuhr.stelle-doppelt")));
        }
    }
}
