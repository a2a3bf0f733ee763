package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsquelle;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import org.springframework.stereotype.Component;

/** How far the proposals of an offer have come, in numbers and by no read. */
@Component
class Vorschlagsuebersicht {

    private final Dokumentliste<Vermittlungsvorschlag> liste;

    Vorschlagsuebersicht(Dokumentliste<Vermittlungsvorschlag> liste) {
        this.liste = liste;
    }

    List<Vorschlagszahl> zahlen(Stellenangebot stelle) {
        return Arrays.stream(Vorschlagsstand.values())
                .map(stand -> new Vorschlagszahl(stand, liste.kennungen(Vorschlagsquelle.STELLE_IM_STAND,
                        Set.of(Vorschlagsquelle.imStand(stelle.kennung(), stand))).size()))
                .filter(zahl -> zahl.anzahl() > 0)
                .toList();
    }

    /** How many proposals are in one state. */
    record Vorschlagszahl(Vorschlagsstand stand, int anzahl) {}
}
