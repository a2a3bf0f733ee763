package de.passgenau.catalogue.freigabe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/**
 * The law that a Maßnahme keeps is the law of its days: of today while it runs, of its beginning where that is still to
 * come or all is over. So nobody is sent there by a law that has gone, or past whoever grants it by now.
 */
final class RechtGiltZurLaufzeit implements Freigaberegel {

    private static final String FELD = "foerderung.rechtsgrundlagen";

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        var tag = massgeblich(antrag);
        return antrag.steckbrief()
                .foerderung()
                .rechtsgrundlagen()
                .stream()
                .flatMap(bezug -> pruefe(bezug, tag).stream());
    }

    private static LocalDate massgeblich(Antrag antrag) {
        return antrag.steckbrief()
                .ablauf()
                .laufzeit()
                .zeitraum()
                .filter(zeit -> !zeit.umfasst(antrag.tag()))
                .map(Zeitraum::von)
                .orElse(antrag.tag());
    }

    private static Optional<Verstoss> pruefe(Rechtsbezug bezug, LocalDate tag) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var gemeint = verzeichnis.zu(bezug);
        var geltend = verzeichnis.am(bezug.code(), tag);
        if (gemeint.isEmpty() || gemeint.equals(geltend)) {
            return Optional.empty();
        }
        return Optional.of(geltend.isPresent()
                ? Verstoss.of(FELD, Verstossart.UNGUELTIG, "m-02.rechtsgrundlage-andere-fassung", bezug.zitat(),
                        bezug.stand(), tag)
                : ueberholt(bezug, tag, verzeichnis.heutige(bezug.code(), tag)));
    }

    private static Verstoss ueberholt(Rechtsbezug bezug, LocalDate tag, Optional<Rechtsgrundlage> statt) {
        return statt.map(neue -> Verstoss.of(FELD, Verstossart.UNGUELTIG, "m-02.rechtsgrundlage-abgeloest",
                bezug.zitat(), tag, neue.zitat()))
                .orElseGet(() -> Verstoss.of(FELD, Verstossart.UNGUELTIG, "m-02.rechtsgrundlage-entfallen",
                        bezug.zitat(), tag));
    }
}
