package de.passgenau.api.eingliederung.hinweis;

import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;

/** T-06: a Fallkonferenz with Träger and FM belongs before the end of a MAbE. */
final class Fallkonferenz implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        return Ausbildungsende
                .offene(Ereignis.Art.AKTIVIERUNGSMASSNAHME, lage.vorgaben().vorlaeufe().fallkonferenz(),
                        Kontakt.Art.FALLKONFERENZ, lage)
                .map(eines -> Hinweis.zu(eines.id(), "T-06", "hinweis.t-06", Objects.requireNonNull(eines.bis())));
    }
}
