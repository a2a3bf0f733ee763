package de.passgenau.api.eingliederung.hinweis;

import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;

/** T-05: the Arbeitsbündnis with the AGS before an außerbetriebliche Ausbildung or a Weiterbildung ends. */
final class Arbeitsbuendnis implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        var vorlaeufe = lage.vorgaben().vorlaeufe();
        return Stream
                .concat(Ausbildungsende.offene(Ereignis.Art.AUSBILDUNG_AUSSERBETRIEBLICH,
                        vorlaeufe.ausbildung(), Kontakt.Art.ARBEITSBUENDNIS, lage),
                        Ausbildungsende.offene(Ereignis.Art.WEITERBILDUNG_MIT_ABSCHLUSS,
                                vorlaeufe.weiterbildung(), Kontakt.Art.ARBEITSBUENDNIS, lage))
                .map(eines -> Hinweis.zu(eines.id(), "T-05", "hinweis.t-05", eines.art(),
                        Objects.requireNonNull(eines.bis())));
    }
}
