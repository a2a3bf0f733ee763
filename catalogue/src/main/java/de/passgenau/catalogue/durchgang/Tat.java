package de.passgenau.catalogue.durchgang;

import java.util.List;

import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Verstoss;

/** Something that somebody wants to do with one Teilnahme; it says itself what speaks against it and what comes of it. */
public interface Tat {

    TeilnahmeId teilnahme();

    /** Whether all is already as it would be after it, so that a repetition does no harm. */
    boolean schonGetan(Lage lage);

    /** Everything that it breaks. */
    List<Verstoss> verstoesse(Lage lage);

    /** The Teilnahme after it; asked only where nothing speaks against it. */
    Teilnahme danach(Lage lage);
}
