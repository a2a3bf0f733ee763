package de.passgenau.catalogue.durchgang;

import java.util.Arrays;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-05: when a Durchgang can be called off. */
enum Absageregel {

    MIT_GRUND("grund", Verstossart.FEHLT, "m-05.absagegrund") {
        @Override
        boolean gebrochen(String grund, Lage lage) {
            return grund.isBlank();
        }
    },
    EINMAL("id", Verstossart.SCHON_VORHANDEN, "m-05.abgesagt") {
        @Override
        boolean gebrochen(String grund, Lage lage) {
            return lage.durchgang().absage() != null;
        }
    },
    VOR_DEM_ENDE("id", Verstossart.UNGUELTIG, "m-05.vorbei") {
        @Override
        boolean gebrochen(String grund, Lage lage) {
            return lage.durchgang().rahmen().laufzeit().vorbei(lage.heute());
        }
    },
    /** Of each of them it is said first why it ended. */
    WENN_NIEMAND_DA_IST("id", Verstossart.UNGUELTIG, "m-05.noch-jemand-da") {
        @Override
        boolean gebrochen(String grund, Lage lage) {
            return lage.durchgang()
                    .teilnahmen()
                    .stream()
                    .anyMatch(eine -> eine.letzterStand() == Stand.ANGETRETEN);
        }
    };

    private final String feld;
    private final Verstossart art;
    private final String satz;

    Absageregel(String feld, Verstossart art, String satz) {
        this.feld = feld;
        this.art = art;
        this.satz = satz;
    }

    abstract boolean gebrochen(String grund, Lage lage);

    static Stream<Verstoss> alle(String grund, Lage lage) {
        return Arrays.stream(values())
                .flatMap(regel -> Verstoss.of(regel.feld, regel.art, regel.satz).wenn(regel.gebrochen(grund, lage)));
    }
}
