package de.passgenau.api.arbeitgeber;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Spur;

/** The employer of {@code demo-arbeitgeber}, whom tests without demo data have to admit first. */
public final class DemoArbeitgeber {

    private static final ArbeitgeberId ID = new ArbeitgeberId("demo-arbeitgeber-1");

    private final AlleArbeitgeber alle;
    private final Dokumentliste<Arbeitgeber> liste;
    private final Clock clock;

    public DemoArbeitgeber(AlleArbeitgeber alle, Dokumentliste<Arbeitgeber> liste, Clock clock) {
        this.alle = alle;
        this.liste = liste;
        this.clock = clock;
    }

    /** Until the end of this day in a year; an earlier admission is superseded. */
    public Arbeitgeber zulassen() {
        return zulassen(0, 365);
    }

    /** @param seit days from today, as is {@code bis} */
    public synchronized Arbeitgeber zulassen(int seit, int bis) {
        var heute = LocalDate.now(clock);
        return speichern(stand().akkreditiert(
                new Akkreditierung(heute.plusDays(seit), heute.plusDays(bis), "demo-ags", null), stand().spur()));
    }

    /** Taken up, but never admitted. */
    public synchronized Arbeitgeber nichtZulassen() {
        var bisher = stand();
        return speichern(new Arbeitgeber(bisher.id(), bisher.version(), bisher.schema(), bisher.eindeutig(),
                bisher.angaben(), bisher.spur(), null));
    }

    private Arbeitgeber stand() {
        return alle.findById(ID)
                .orElseGet(() -> Arbeitgeber.aufgenommen(ID, new Arbeitgeberangaben("Demobetrieb",
                        null, null, new Anschrift(null, "17291", "Prenzlau"), new Erreichbarkeit(null, null, null)),
                        Spur.begonnen(clock.instant(), List.of())));
    }

    private Arbeitgeber speichern(Arbeitgeber neu) {
        var gespeichert = alle.save(neu);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }
}
