package de.passgenau.catalogue.freigabe;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;

/** Everything that stands against publishing a Steckbrief, and everything that it would gain from. */
public final class Freigabepruefung {

    private static final List<Freigaberegel> BEDINGUNGEN = Stream.<Freigaberegel>concat(
            Pflichtangabe.ALLE.stream(),
            Stream.of(new RechtsgrundlagenGelten(), new RechtGiltZurLaufzeit(), new Zugelassen())).toList();
    private static final List<Freigaberegel> HINWEISE = Stream.<Freigaberegel>concat(
            Empfehlung.ALLE.stream(),
            Stream.of(new InstrumentHatGrundlage(), new VertragDeckt(), new ZulassungReicht())).toList();

    private Freigabepruefung() {}

    public static Stream<Verstoss> verstoesse(Antrag antrag) {
        return BEDINGUNGEN.stream().flatMap(regel -> regel.fehlt(antrag));
    }

    /** What does not stand against it. */
    public static Stream<Verstoss> hinweise(Antrag antrag) {
        return HINWEISE.stream().flatMap(regel -> regel.fehlt(antrag));
    }
}
