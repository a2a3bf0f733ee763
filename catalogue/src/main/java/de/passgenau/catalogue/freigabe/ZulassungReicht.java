package de.passgenau.catalogue.freigabe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.recht.Zulassungspflicht;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** An approval that the Träger needs does not run out while the Maßnahme still runs. */
final class ZulassungReicht implements Freigaberegel {

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        if (Zugelassen.pflicht(antrag) == Zulassungspflicht.KEINE || !antrag.traeger().zugelassenAm(antrag.tag())) {
            return Stream.empty();
        }
        return Stream.ofNullable(antrag.traeger().azavZugelassenBis())
                .filter(bis -> ende(antrag).filter(bis::isBefore).isPresent())
                .map(bis -> Verstoss.of("traeger", Verstossart.UNGUELTIG, "m-01.traegerzulassung-laeuft-ab",
                        antrag.traeger().name(), bis));
    }

    private static Optional<LocalDate> ende(Antrag antrag) {
        return antrag.steckbrief().ablauf().laufzeit().zeitraum().map(Zeitraum::bis);
    }
}
