package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Umfang;

/** M-04: no version is ever lost, so that there is an end to how many long ones a Maßnahme keeps. */
record PlatzFuerFassungen(Steckbrief neu) implements Regel<Tat, Massnahme> {

    /** Of 16 that a document may have; decisions on it still have room. */
    static final int MEGABYTE = 12;

    private static final long BYTES = MEGABYTE * 1024L * 1024;

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return Verstoss.of("steckbrief", Verstossart.UNGUELTIG, "m-04.zu-viele-lange-fassungen", MEGABYTE)
                .wenn(massnahme.fassungen().umfang() + Umfang.von(neu) > BYTES);
    }
}
