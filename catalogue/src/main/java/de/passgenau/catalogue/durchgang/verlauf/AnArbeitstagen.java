package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: nobody is missed on a day on which nobody works. */
final class AnArbeitstagen implements Regel<Tagestat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tagestat tat, Lage lage) {
        return Verstoss.of("tag", Verstossart.UNGUELTIG, "m-06.kein-arbeitstag", tat.tag())
                .wenn(!lage.umstaende().arbeitstag().test(tat.tag()));
    }
}
