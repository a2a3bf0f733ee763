package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.abgleich.Haushaltsabgleich;
import de.passgenau.api.bedarfsgemeinschaft.abgleich.Namensabgleich;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltsentwurf.Posten;
import de.passgenau.api.protokoll.Handlung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes households over line by line. The cases are stored before their household and follow it after it, so that
 * whatever breaks off in between is made up for by the same lines once more, or when households are compared.
 */
@Component
public class Haushaltsuebernahme {

    private final Haushaltsbeginn beginn;
    private final Haushaltsablage ablage;
    private final Haushaltsabgleich abgleich;
    private final Namensabgleich namen;

    Haushaltsuebernahme(Haushaltsbeginn beginn, Haushaltsablage ablage, Haushaltsabgleich abgleich,
            Namensabgleich namen) {
        this.beginn = beginn;
        this.ablage = ablage;
        this.abgleich = abgleich;
        this.namen = namen;
    }

    /** The households that have these numbers, in one read. */
    public Map<BgNummer, Bedarfsgemeinschaft> lade(Collection<BgNummer> nummern) {
        return ablage.lade(nummern);
    }

    /** @param vorhandene the household as it is, for lines that all name its number; null for a new one */
    public Haushaltsentwurf beginne(List<Posten> zeilen, @Nullable Bedarfsgemeinschaft vorhandene, String akteur) {
        return new Haushaltsentwurf(vorhandene == null ? beginn.neu(zeilen) : vorhandene, beginn.leistung(akteur));
    }

    /** Stores what has changed; the cases of the members follow in any case. */
    public void speichere(Haushaltsentwurf entwurf, Handlung handlung) {
        var stand = entwurf.istGeaendert() ? ablage.speichere(entwurf.stand(), handlung) : entwurf.stand();
        if (!entwurf.istNeu() || entwurf.istGeaendert()) {
            abgleich.gleicheAb(stand, handlung);
        }
    }

    /** Has the members of a household called as their cases say. */
    public void benenne(String haushalt, Handlung handlung) {
        var unused = namen.benannt(haushalt, handlung);
    }
}
