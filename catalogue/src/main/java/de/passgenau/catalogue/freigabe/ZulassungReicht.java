package de.passgenau.catalogue.freigabe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.recht.Zulassungspflicht;

/** An approval that the Träger needs does not run out while the Maßnahme still runs. */
final class ZulassungReicht implements Freigaberegel {

    @Override
    public Stream<Mangel> fehlt(Antrag antrag) {
        if (Zugelassen.pflicht(antrag) == Zulassungspflicht.KEINE || !antrag.traeger().zugelassenAm(antrag.tag())) {
            return Stream.empty();
        }
        return Stream.ofNullable(antrag.traeger().azavZugelassenBis())
                .filter(bis -> ende(antrag).filter(bis::isBefore).isPresent())
                .map(bis -> Mangel.of("traeger", Grund.TRAEGERZULASSUNG_LAEUFT_AB, antrag.traeger().name(), bis));
    }

    private static Optional<LocalDate> ende(Antrag antrag) {
        return antrag.steckbrief().ablauf().laufzeit().zeitraum().map(Zeitraum::bis);
    }
}
