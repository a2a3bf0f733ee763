package de.passgenau.api.fall.eintrag;

import java.time.LocalDate;

/** Something that somebody has recorded on a day, as its readers see it. */
public interface Erfasst {

    Kopf kopf();

    default EintragId eintragId() {
        return kopf().id();
    }

    default LocalDate erfasstAm() {
        return kopf().erfasstAm();
    }

    /** Subject of whoever recorded it, at the identity provider. */
    default String erfasstDurch() {
        return kopf().erfasstDurch();
    }
}
