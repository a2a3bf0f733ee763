package de.passgenau.catalogue.freigabe;

import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;

/** What was awarded is run under a contract of the Träger that holds when it begins. */
final class VertragDeckt implements Freigaberegel {

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        var beginn = antrag.steckbrief().ablauf().laufzeit().zeitraum().map(Zeitraum::von).orElse(antrag.tag());
        var gedeckt = Optional.ofNullable(antrag.steckbrief().foerderung().vertragsnummer())
                .flatMap(antrag.traeger()::vertrag)
                .filter(vertrag -> vertrag.laufzeit().umfasst(beginn));
        return gedeckt.isPresent() || !antrag.wird(Umsetzungsart.VERGABE, Umsetzungsart.INHOUSE)
                ? Stream.empty()
                : Stream.of(Verstoss.of("foerderung.vertragsnummer", Verstossart.FEHLT, "m-02.ohne-vertrag", beginn));
    }
}
