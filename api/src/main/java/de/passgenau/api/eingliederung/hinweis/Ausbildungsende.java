package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;

/** What has to be talked about before something that was planned ends. */
final class Ausbildungsende {

    private Ausbildungsende() {}

    /** Those of a kind that end soon and that nobody has talked about since. */
    static Stream<Ereignis> offene(Ereignis.Art art, int monate, Kontakt.Art gespraech, Lage lage) {
        var betreuung = lage.akte().betreuung();
        return betreuung.ereignisse().aller(art).filter(eines -> {
            var ende = eines.bis();
            return ende != null && !lage.heute().isAfter(ende)
                    && !lage.heute().isBefore(ende.minusMonths(monate))
                    && !betreuung.gespraeche().kontaktSeit(gespraech, eines.tag());
        });
    }
}
