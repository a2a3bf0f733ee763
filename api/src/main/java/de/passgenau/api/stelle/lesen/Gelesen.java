package de.passgenau.api.stelle.lesen;

import java.util.List;

import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.wunsch.Wuensche;
import de.passgenau.api.stelle.wunsch.Wunschfund;

/** An offer, and what it says that an employer may not wish for. */
public record Gelesen(Stellenangaben angaben, List<Wunschfund> wuensche) {

    public Gelesen {
        wuensche = List.copyOf(wuensche);
    }

    /** Without what no person has judged, which is all of it as long as nobody has saved the offer (N-06). */
    public Stellenangaben oeffentlich() {
        var zurueckgehalten = Wuensche.von(wuensche);
        return angaben.lesbar(zurueckgehalten::ohneZurueckgehaltenes, zurueckgehalten::stehenIn);
    }
}
