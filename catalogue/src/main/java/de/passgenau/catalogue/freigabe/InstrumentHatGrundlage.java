package de.passgenau.catalogue.freigabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** The kind of instrument is one that the law behind it knows; a letter may mean another one in another year. */
final class InstrumentHatGrundlage implements Freigaberegel {

    @Override
    public Stream<Mangel> fehlt(Antrag antrag) {
        var instrument = antrag.steckbrief().instrument();
        return antrag.grundlagen().findAny().isEmpty() || antrag.hatGrundlageFuer(instrument)
                ? Stream.empty()
                : Stream.of(Mangel.of("instrument", Grund.INSTRUMENT_OHNE_RECHTSGRUNDLAGE, instrument));
    }
}
