package de.passgenau.api.vermittlung.sammelsuche;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.akte.Selbsteintrag;
import de.passgenau.api.eingliederung.akte.Umstandskunde;
import de.passgenau.api.eingliederung.vermerk.SuchlaufDokumentieren;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Handlung;
import org.springframework.stereotype.Component;

/** Notes in a case that offers were searched for, where a rule asks for it. */
@Component
class Suchvermerk {

    private static final Handlung HANDLUNG = Handlung.vonSelbst(Zweck.VERMITTLUNG, "sammelsuche");

    private final Suchpflicht pflicht;
    private final Umstandskunde umstaende;
    private final Selbsteintrag eintrag;

    Suchvermerk(Suchpflicht pflicht, Umstandskunde umstaende, Selbsteintrag eintrag) {
        this.pflicht = pflicht;
        this.umstaende = umstaende;
        this.eintrag = eintrag;
    }

    /** Whether it was noted. */
    boolean vermerke(Fall fall, Stellenfunde funde, int neue) {
        if (!pflicht.besteht(fall, funde.tag())) {
            return false;
        }
        var lage = Lage.von(fall.verlauf(), umstaende.fuer(fall, Handlung.VON_SELBST));
        var tat = new SuchlaufDokumentieren(Suchlauf.Ziel.STELLEN, funde.tag(), funde.treffer(),
                ergebnis(funde.treffer(), neue));
        return tat.verstoesse(lage).isEmpty()
                && eintrag.speichere(fall, fall.verlauf().mit(tat.eintrag(lage.kopf(), lage)), HANDLUNG);
    }

    private static String ergebnis(int treffer, int neue) {
        var gefunden = switch (treffer) {
            case 0 -> "keine passende Stelle";
            case 1 -> "eine passende Stelle";
            default -> treffer + " passende Stellen";
        };
        return "Selbsttätige Suche: " + gefunden + (neue == 0 ? "." : ", unter den besten " + neue + " neu.");
    }
}
