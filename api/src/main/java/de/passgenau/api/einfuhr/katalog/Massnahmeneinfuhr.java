package de.passgenau.api.einfuhr.katalog;

import java.util.List;
import java.util.function.Function;

import de.passgenau.api.einfuhr.katalog.Angebotseinfuhr.Auftrag;
import de.passgenau.api.einfuhr.lauf.Aufnahmekreis;
import de.passgenau.api.einfuhr.lauf.Einzelposten;
import de.passgenau.api.einfuhr.lauf.Einzelposten.Nahme;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.massnahme.Traegeraufnahme;
import org.springframework.stereotype.Component;

/** Takes over the Maßnahmen of a delivery, several at a time; none stops another. */
@Component
class Massnahmeneinfuhr {

    private final Angebotseinfuhr angebote;
    private final Traegerannahme annahme;

    Massnahmeneinfuhr(Angebotseinfuhr angebote, Traegeraufnahme aufnahme) {
        this.angebote = angebote;
        this.annahme = new Traegerannahme(aufnahme);
    }

    List<Massnahmeneinfuhrergebnis> importiere(MassnahmenImportierenEingabe wunsch, Aufruf aufruf) {
        var alle = Einzelposten.von(wunsch.massnahmen(), eine -> eine.herkunft().eindeutig(),
                eine -> eine.herkunft().schluessel());
        return Einzelposten.jedeneinmal(alle, new Lieferung(wunsch, aufruf));
    }

    private final class Lieferung implements Nahme<Massnahmeeinfuhr, Massnahmeneinfuhrergebnis> {

        private final MassnahmenImportierenEingabe wunsch;
        private final Aufruf aufruf;

        private Lieferung(MassnahmenImportierenEingabe wunsch, Aufruf aufruf) {
            this.wunsch = wunsch;
            this.aufruf = aufruf;
        }

        @Override
        public Function<Einzelposten<Massnahmeeinfuhr>, Massnahmeneinfuhrergebnis> vorbereitet(
                List<Einzelposten<Massnahmeeinfuhr>> einzelne) {
            var traeger = new Aufnahmekreis<>(annahme,
                    einzelne.stream().map(einer -> einer.inhalt().traeger()).toList());
            var auftrag = new Auftrag(wunsch, traeger, aufruf);
            var vorrat = angebote.vorrat(einzelne);
            return einer -> angebote.nimm(einer, vorrat, auftrag);
        }

        @Override
        public Massnahmeneinfuhrergebnis doppelt(Einzelposten<Massnahmeeinfuhr> zweiter) {
            return Massnahmeneinfuhrergebnis.abgelehnt(zweiter, List.of(Verstoss.of("herkunft.schluessel",
                    Eingabefehlercode.SCHON_VORHANDEN, "einfuhr.massnahme-doppelt")));
        }
    }
}
