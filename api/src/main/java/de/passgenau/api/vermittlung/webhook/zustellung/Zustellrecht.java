package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellung.Inhalt;
import org.springframework.stereotype.Component;

/** Whether somebody may still know of a hit, and still searches for it: looked at in the moment in which he is told. */
@Component
class Zustellrecht {

    private final Dokumentliste<Fall> faelle;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Dokumentliste<Suchauftrag> auftraege;
    private final Clock clock;

    Zustellrecht(Dokumentliste<Fall> faelle, Dokumentliste<Stellenangebot> stellen,
            Dokumentliste<Suchauftrag> auftraege, Clock clock) {
        this.auftraege = auftraege;
        this.faelle = faelle;
        this.stellen = stellen;
        this.clock = clock;
    }

    boolean besteht(Zustellung eine, Anrufer anrufer) {
        var inhalt = eine.inhalt();
        var id = inhalt.suchauftrag();
        return eine.istPruefung() || id != null && auftraege.lade(id.wert(), anrufer)
                .filter(auftrag -> sucht(auftrag, anrufer))
                .filter(auftrag -> inhalt.aenderung() == Trefferaenderung.ENTFALLEN || sieht(inhalt, auftrag, anrufer))
                .isPresent();
    }

    private boolean sucht(Suchauftrag auftrag, Anrufer anrufer) {
        var fall = auftrag.fall();
        var stelle = auftrag.stellenangebot();
        return (fall == null || steht(fall, anrufer)) && (stelle == null || steht(stelle, anrufer));
    }

    private boolean steht(FallId fall, Anrufer anrufer) {
        return faelle.leser()
                .lade(fall.wert(), Fallsicht.akten(anrufer))
                .filter(einer -> einer.zustand() == Zustand.OFFEN)
                .isPresent();
    }

    private boolean steht(StellenangebotId stelle, Anrufer anrufer) {
        return stellen.lade(stelle.wert(), anrufer)
                .filter(eine -> eine.standAm(LocalDate.now(clock)) == Stellenstand.VEROEFFENTLICHT)
                .isPresent();
    }

    private boolean sieht(Inhalt inhalt, Suchauftrag auftrag, Anrufer anrufer) {
        var stelle = inhalt.stelle();
        var fall = inhalt.fall();
        if (stelle != null && stellen.lade(stelle.wert(), anrufer).isEmpty()) {
            return false;
        }
        var sicht = Fallsicht.bewerber(anrufer);
        return fall == null || faelle.leser()
                .lade(fall.wert(), auftrag.nurMitEinwilligung() ? sicht.und(Fallsicht.benannte()) : sicht)
                .isPresent();
    }
}
