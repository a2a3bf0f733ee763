package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;

/** M-06: when somebody's time is over by the plan: with her last day by the clock of attendance, or with the Durchgang. */
final class PersoenlichesEnde {

    private PersoenlichesEnde() {}

    /** Empty for who has not begun, and where nothing says when she will have done her days. */
    static Optional<LocalDate> von(Teilnahme eine, Lage lage) {
        var durchgang = lage.durchgang();
        return eine.antritt()
                .flatMap(antritt -> Stream
                        .concat(durchgang.endeFuer(eine, lage.umstaende().arbeitstag()).stream(),
                                Stream.ofNullable(durchgang.rahmen().laufzeit().ende())
                                        .filter(ende -> !ende.isBefore(antritt)))
                        .min(LocalDate::compareTo));
    }
}
