package de.passgenau.api.eingliederung;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.eintrag.Eintrag;

/** Something that somebody wants to do in a case; it says itself what speaks against it and what it adds. */
public interface Tat {

    /** Everything that it breaks. */
    List<Verstoss> verstoesse(Lage lage);

    /** What it adds to the case, in this order; asked only where nothing speaks against it. */
    List<Eintrag> eintraege(Lage lage);

    /** Whether a closed case does not allow it. */
    default boolean brauchtOffenenFall() {
        return true;
    }

    /** The same, refused if anything was found wrong with the input already. */
    default Tat nach(List<Verstoss> vorab) {
        return new Vorgeprueft(this, List.copyOf(vorab));
    }
}
