package de.passgenau.catalogue.freigabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** Each basis is one the directory knows, and was in force on the day that the Maßnahme keeps. */
final class RechtsgrundlagenGelten implements Freigaberegel {

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        return antrag.steckbrief().foerderung().rechtsgrundlagen().stream().flatMap(this::pruefe);
    }

    private Stream<Verstoss> pruefe(Rechtsbezug bezug) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        if (verzeichnis.zu(bezug).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(verzeichnis.verlauf(bezug.code()).isEmpty()
                ? Verstoss.of("foerderung.rechtsgrundlagen", Verstossart.UNGUELTIG, "m-02.rechtsgrundlage-unbekannt",
                        bezug.zitat())
                : Verstoss.of("foerderung.rechtsgrundlagen", Verstossart.UNGUELTIG,
                        "m-02.rechtsgrundlage-nicht-in-kraft", bezug.zitat(),
                        bezug.stand()));
    }
}
