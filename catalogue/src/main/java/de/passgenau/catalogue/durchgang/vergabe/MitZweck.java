package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** N-08: nobody comes into a Durchgang without the Hemmnis it works on, the expected effect and a goal for the Träger. */
final class MitZweck implements Regel<Vorschlagen, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Vorschlagen tat, Lage lage) {
        var zweck = tat.zweck();
        var hemmnis = zweck.hemmnis();
        return Stream.of(
                Verstoss.of("zweck.hemmnis", Verstossart.FEHLT, "n-08.hemmnis").wenn(Zweckangabe.fehlt(hemmnis)),
                Verstoss.of("zweck.wirkung", Verstossart.FEHLT, "n-08.wirkung")
                        .wenn(Zweckangabe.fehlt(zweck.wirkung())),
                Verstoss.of("zweck.ziel", Verstossart.FEHLT, "n-08.ziel").wenn(Zweckangabe.fehlt(zweck.ziel())),
                hemmnis == null || hemmnis.isBlank()
                        ? Stream.<Verstoss>empty()
                        : Verstoss.of("zweck.hemmnis", Verstossart.UNGUELTIG, "n-08.anderes-hemmnis", hemmnis)
                                .wenn(!zweck.zurAuswahl().contains(hemmnis)))
                .flatMap(verstoesse -> verstoesse);
    }
}
