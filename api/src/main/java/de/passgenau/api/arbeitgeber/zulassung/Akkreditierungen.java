package de.passgenau.api.arbeitgeber.zulassung;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.arbeitgeber.Akkreditierung;
import de.passgenau.api.arbeitgeber.Akkreditierung.Widerruf;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import org.springframework.stereotype.Component;

/** Admits employers to the pool of candidates and withdraws it. */
@Component
class Akkreditierungen {

    private final Aktenfuehrung<Arbeitgeber> akten;
    private final Clock clock;

    Akkreditierungen(Aktenfuehrung<Arbeitgeber> akten, Clock clock) {
        this.akten = akten;
        this.clock = clock;
    }

    /** To the same last day once more is no change. */
    Ergebnis<Arbeitgeber> erteilen(Aufruf aufruf, String id, ArbeitgeberAkkreditierenEingabe wunsch) {
        var heute = LocalDate.now(clock);
        return akten.aendern(aufruf, id, wunsch.version(),
                (bisher, spur) -> Akkreditierungspruefung.geprueft(wunsch.bis(), heute)
                        .dann(bis -> Ergebnis.angenommen(bisher.zugelassenAm(heute) && bisher.zugelassenBis(bis)
                                ? bisher
                                : bisher.akkreditiert(new Akkreditierung(heute, bis, aufruf.anrufer().kennung(), null),
                                        spur))));
    }

    Ergebnis<Arbeitgeber> widerrufen(Aufruf aufruf, String id, AkkreditierungWiderrufenEingabe wunsch) {
        var widerruf = new Widerruf(clock.instant(), aufruf.anrufer().kennung());
        return akten.aendern(aufruf, id, wunsch.version(),
                (bisher, spur) -> Akkreditierungspruefung.widerrufbar(bisher, LocalDate.now(clock))
                        .dann(gueltig -> Ergebnis.angenommen(bisher.entzogen(widerruf, spur))));
    }
}
