package de.passgenau.api.vermittlung.vorschlag;

import java.util.Set;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import org.springframework.stereotype.Component;

/** Knows how many places of an offer are left, after those who have got one by a proposal; without a read of the store. */
@Component
public class Platzstand {

    private final Dokumentliste<Vermittlungsvorschlag> liste;

    Platzstand(Dokumentliste<Vermittlungsvorschlag> liste) {
        this.liste = liste;
    }

    /** Never below zero, though an employer may take more than it has said. */
    public int freie(Stellenangebot stelle) {
        var besetzt = liste.kennungen(Vorschlagsquelle.STELLE_IM_STAND,
                Set.of(Vorschlagsquelle.imStand(stelle.kennung(), Vorschlagsstand.EINGESTELLT))).size();
        return Math.max(0, stelle.angaben().rahmen().plaetze() - besetzt);
    }
}
