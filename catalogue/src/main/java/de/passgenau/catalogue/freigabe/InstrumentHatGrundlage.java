package de.passgenau.catalogue.freigabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** The kind of instrument is one that the law behind it knows; a letter may mean another one in another year. */
final class InstrumentHatGrundlage implements Freigaberegel {

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        var instrument = antrag.steckbrief().instrument();
        return antrag.grundlagen().findAny().isEmpty() || antrag.hatGrundlageFuer(instrument)
                ? Stream.empty()
                : Stream.of(Verstoss.of("instrument", Verstossart.UNGUELTIG, "m-01.instrument-ohne-rechtsgrundlage",
                        instrument));
    }
}
