package de.passgenau.catalogue.freigabe;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;

/** A Steckbrief of a Träger that is to be published on a day. */
public record Antrag(Steckbrief steckbrief, Traeger traeger, LocalDate tag) {

    /** The bases that the directory knows, each as it was on the day that the Steckbrief keeps. */
    Stream<Rechtsgrundlage> grundlagen() {
        return steckbrief.foerderung()
                .rechtsgrundlagen()
                .stream()
                .flatMap(bezug -> Rechtsverzeichnis.mitgeliefert().zu(bezug).stream());
    }

    /** Whether one of its bases carries the instrument that it says it is. */
    boolean hatGrundlageFuer(Instrumentart instrument) {
        return grundlagen().anyMatch(eine -> eine.instrument() == instrument);
    }

    /** Whether it comes about in one of these ways. */
    boolean wird(Umsetzungsart... arten) {
        return Arrays.asList(arten).contains(steckbrief.foerderung().umsetzung());
    }
}
