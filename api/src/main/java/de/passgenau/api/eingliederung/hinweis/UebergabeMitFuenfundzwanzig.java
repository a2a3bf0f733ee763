package de.passgenau.api.eingliederung.hinweis;

import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.security.Fallmanagerart;

/** T-04: at the 25th birthday U25 hands over; a Maßnahme that runs may end first. */
final class UebergabeMitFuenfundzwanzig implements Hinweisregel {

    private static final Set<Fallmanagerart> JUNG = Set.of(Fallmanagerart.U25, Fallmanagerart.BERUFSBERATER);

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        var massnahme = lage.person().massnahmeBis();
        var laeuft = massnahme != null && !massnahme.isBefore(lage.heute());
        return lage.akte()
                .gefuehrtVon()
                .stream()
                .filter(art -> JUNG.contains(art) && !laeuft && !lage.istU25(lage.heute()))
                .map(art -> Hinweis.of("T-04", "hinweis.t-04",
                        lage.person().geburtstag(lage.vorgaben().jugendgrenze())));
    }
}
