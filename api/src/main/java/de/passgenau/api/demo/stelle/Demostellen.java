package de.passgenau.api.demo.stelle;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Stelle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenmeldung;
import de.passgenau.api.stelle.Stellentat;
import de.passgenau.api.stelle.lesen.Wunschsucher;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;

/** Reports each offer that was generated; where the same is offered twice, it says why. */
public final class Demostellen {

    private static final String BETREUER = "demo-ags";
    private static final String ZWEITER_PLATZ = "Zweiter Platz in einer anderen Schicht.";

    private final Demoangebot angebot;
    private final Instant am;
    private final Set<String> vergeben = new HashSet<>();

    private Demostellen(Demoangebot angebot, Instant am) {
        this.angebot = angebot;
        this.am = am;
    }

    public static List<Stellenangebot> von(Landkreis landkreis, Instant am, Demokunde kunde) {
        var demo = new Demostellen(new Demoangebot(kunde), am);
        var stellen = landkreis.stellen();
        return IntStream.range(0, stellen.size()).mapToObj(i -> demo.gemeldet(stellen.get(i), i)).toList();
    }

    private Stellenangebot gemeldet(Stelle stelle, int nummer) {
        var eine = gemeldet(stelle, nummer, null);
        var werte = eine.doppel().werte();
        var gemeldet = werte.stream().anyMatch(vergeben::contains) ? gemeldet(stelle, nummer, ZWEITER_PLATZ) : eine;
        vergeben.addAll(gemeldet.doppel().werte());
        return gemeldet;
    }

    private Stellenangebot gemeldet(Stelle stelle, int nummer, @Nullable String doppeltWeil) {
        var gelesen = Wunschsucher.mitWuenschen(angebot.angaben(stelle, nummer), List.of());
        return Stellenangebot.gemeldet(new StellenangebotId(stelle.kennung()),
                new ArbeitgeberId(stelle.arbeitgeber()),
                new Stellenmeldung(gelesen.angaben(), gelesen.wuensche(), BETREUER, doppeltWeil),
                new Stellentat(BETREUER, stelle.gemeldetAm(), Spur.begonnen(am, List.of())));
    }
}
