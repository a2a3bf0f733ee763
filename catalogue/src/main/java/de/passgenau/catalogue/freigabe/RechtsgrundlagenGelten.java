package de.passgenau.catalogue.freigabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;

/** Each basis is one the directory knows, and was in force on the day that the Maßnahme keeps. */
final class RechtsgrundlagenGelten implements Freigaberegel {

    @Override
    public Stream<Mangel> fehlt(Antrag antrag) {
        return antrag.steckbrief().foerderung().rechtsgrundlagen().stream().flatMap(this::pruefe);
    }

    private Stream<Mangel> pruefe(Rechtsbezug bezug) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        if (verzeichnis.zu(bezug).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(verzeichnis.verlauf(bezug.code()).isEmpty()
                ? Mangel.of("foerderung.rechtsgrundlagen", Grund.RECHTSGRUNDLAGE_UNBEKANNT, bezug.zitat())
                : Mangel.of("foerderung.rechtsgrundlagen", Grund.RECHTSGRUNDLAGE_NICHT_IN_KRAFT, bezug.zitat(),
                        bezug.stand()));
    }
}
