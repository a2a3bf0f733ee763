package de.passgenau.api.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import de.passgenau.api.arbeitgeber.Akkreditierung;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.arbeitgeber.Arbeitgeberangaben;
import de.passgenau.api.arbeitgeber.Betriebsnummer;
import de.passgenau.api.arbeitgeber.Branche;
import de.passgenau.api.demo.landkreis.Anbieter;
import de.passgenau.api.demo.landkreis.Betrieb;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.Traegerangaben;
import de.passgenau.catalogue.Traegerart;

/** Makes documents of what was generated. */
final class Demodokumente {

    /** The employer for whom the demo login acts. */
    private static final String ANMELDUNG = "demo-arbeitgeber-1";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Demodokumente() {}

    static List<Traeger> traeger(Landkreis landkreis, Instant am) {
        var spur = Spur.begonnen(am, List.of());
        return landkreis.traeger()
                .stream()
                .map(einer -> Traeger.aufgenommen(new TraegerId(einer.kennung()), angaben(einer), spur))
                .toList();
    }

    static List<Arbeitgeber> arbeitgeber(Landkreis landkreis, Instant am) {
        var spur = Spur.begonnen(am, List.of());
        return landkreis.betriebe()
                .stream()
                .map(einer -> Arbeitgeber.aufgenommen(new ArbeitgeberId(einer.kennung()), angaben(einer), spur))
                .map(einer -> einer.kennung().equals(ANMELDUNG) ? akkreditiert(einer, am) : einer)
                .toList();
    }

    private static Arbeitgeber akkreditiert(Arbeitgeber einer, Instant am) {
        var seit = LocalDate.ofInstant(am, BERLIN);
        return einer.akkreditiert(new Akkreditierung(seit, seit.plusYears(2), "demo-ags", null), einer.spur());
    }

    private static Traegerangaben angaben(Anbieter einer) {
        return new Traegerangaben(einer.name(), Traegerart.valueOf(einer.art()), einer.anschrift(),
                einer.erreichbarkeit(), einer.azavBis());
    }

    private static Arbeitgeberangaben angaben(Betrieb einer) {
        return new Arbeitgeberangaben(einer.name(), new Betriebsnummer(einer.betriebsnummer()),
                Branche.valueOf(einer.branche()), einer.anschrift(), einer.erreichbarkeit());
    }
}
