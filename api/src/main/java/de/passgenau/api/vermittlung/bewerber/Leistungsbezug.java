package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;

import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.vermittlung.bewerber.Fallabbildung.Bild;
import org.jspecify.annotations.Nullable;

/** Since when somebody is on benefits, and out of work. */
final class Leistungsbezug {

    private Leistungsbezug() {}

    /** Without a break; null where nothing was granted, or it has ended. */
    static @Nullable LocalDate seit(Bild bild) {
        var ereignisse = bild.stand().betreuung().ereignisse();
        var ende = ereignisse.letztes(Ereignis.Art.LEISTUNGSENDE).map(Ereignis::tag);
        return ereignisse.aller(Ereignis.Art.BEWILLIGUNG)
                .map(Ereignis::tag)
                .filter(tag -> ende.map(tag::isAfter).orElse(true))
                .findFirst()
                .orElse(null);
    }

    static @Nullable LocalDate arbeitslosSeit(Bild bild) {
        return bild.stand().lagen().angaben().beschaeftigung().arbeitslosSeit();
    }
}
