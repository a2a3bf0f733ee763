package de.passgenau.api.fall.eintrag;

/** Something recorded in a case; it is never changed and never taken out. */
public interface Eintrag extends Erfasst {

    default EintragId id() {
        return kopf().id();
    }
}
