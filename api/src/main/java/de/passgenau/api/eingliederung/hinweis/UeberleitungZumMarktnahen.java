package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.security.Fallmanagerart;

/** E-08: an A customer from 25 years goes to the FM arbeitsmarktnah; under 25 nobody does for being A. */
final class UeberleitungZumMarktnahen implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        var wartet = !lage.istU25(lage.heute())
                && lage.akte().gefuehrtVon().filter(Fallmanagerart.ARBEITSMARKTFERN::equals).isPresent();
        return lage.akte()
                .kategorien()
                .letzte()
                .stream()
                .filter(eine -> wartet && eine.kategorie() == Kundenkategorie.A)
                .map(eine -> Hinweis.zu(eine.id(), "E-08", "hinweis.e-08", eine.gueltigVon()));
    }
}
