package de.passgenau.api.einfuhr.katalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.katalog.Angebotseinfuhr.Auftrag;
import de.passgenau.api.einfuhr.lauf.Zugleich;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.massnahme.Traegeraufnahme;
import org.springframework.stereotype.Component;

/** Takes over the Maßnahmen of a delivery, several at a time; none stops another. */
@Component
class Massnahmeneinfuhr {

    private final Angebotseinfuhr angebote;
    private final Traegeraufnahme aufnahme;

    Massnahmeneinfuhr(Angebotseinfuhr angebote, Traegeraufnahme aufnahme) {
        this.angebote = angebote;
        this.aufnahme = aufnahme;
    }

    List<Massnahmeneinfuhrergebnis> importiere(MassnahmenImportierenEingabe wunsch, Aufruf aufruf) {
        var abgelehnte = new ArrayList<Massnahmeneinfuhrergebnis>();
        var posten = einzelne(wunsch.massnahmen(), abgelehnte);
        var auftrag = new Auftrag(wunsch, new Traegerkreis(aufnahme, posten), aufruf);
        var vorrat = angebote.vorrat(posten);
        return Stream
                .concat(abgelehnte.stream(),
                        Zugleich.alle(posten, einer -> angebote.nimm(einer, vorrat, auftrag)).stream())
                .sorted(Comparator.comparingInt(Massnahmeneinfuhrergebnis::nummer))
                .toList();
    }

    /** Each once; the first of two with the same origin counts. */
    private static List<Posten> einzelne(List<Massnahmeeinfuhr> massnahmen,
            List<Massnahmeneinfuhrergebnis> abgelehnte) {
        var herkuenfte = new HashSet<String>();
        var einzelne = new ArrayList<Posten>();
        for (int i = 0; i < massnahmen.size(); i++) {
            var posten = new Posten(i + 1, massnahmen.get(i));
            if (herkuenfte.add(posten.eindeutig())) {
                einzelne.add(posten);
            } else {
                abgelehnte.add(Massnahmeneinfuhrergebnis.abgelehnt(posten, List.of(Verstoss.of("herkunft.schluessel",
                        Eingabefehlercode.SCHON_VORHANDEN, "einfuhr.massnahme-doppelt"))));
            }
        }
        return einzelne;
    }
}
