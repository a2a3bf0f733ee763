package de.passgenau.catalogue.durchgang.rahmen;

import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;

/** Which missed days are appended at the end. */
public enum Nachholung {
    KEINE, ENTSCHULDIGTE, ALLE;

    boolean gilt(Fehltag fehltag) {
        return switch (this) {
            case KEINE -> false;
            case ENTSCHULDIGTE -> fehltag.entschuldigt();
            case ALLE -> true;
        };
    }
}
