package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.person.Fallnachfolge;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.vermittlung.pool.anfrage.Anfragespeicher;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Paar;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfragen;
import org.springframework.stereotype.Component;

/** Requests go on with the case that is kept when two of the same person become one; of two for the same employer one does. */
@Component
class Anfragenachfolge implements Fallnachfolge {

    private final Kontaktanfragen alle;
    private final Dokumentliste<Kontaktanfrage> liste;
    private final Anfragespeicher speicher;
    private final Clock clock;

    Anfragenachfolge(Kontaktanfragen alle, Dokumentliste<Kontaktanfrage> liste, Anfragespeicher speicher,
            Clock clock) {
        this.alle = alle;
        this.liste = liste;
        this.speicher = speicher;
        this.clock = clock;
    }

    @Override
    public void verlege(FallId von, Fall nach, Handlung handlung) {
        var heute = LocalDate.now(clock);
        var offene = alle.findByFall(nach.id())
                .stream()
                .filter(eine -> !eine.letzter().stand().istEnde())
                .map(Kontaktanfrage::arbeitgeber)
                .toList();
        for (var eine : alle.findByFall(von)) {
            var bleibt = offene.contains(eine.arbeitgeber()) ? eine.verfallen(clock.instant(), heute) : eine;
            var verlegt = bleibt.in(new Paar(nach.id(), nach.bezug(), eine.arbeitgeber()),
                    eine.spur().fortgesetzt(clock.instant(), List.of()));
            liste.gespeichert(List.of(speicher.speichere(verlegt, handlung)));
        }
    }
}
