package de.passgenau.api.vermittlung.meldung;

/**
 * Which hits somebody waits for.
 *
 * @param art what the marks are for, beside the id
 * @param id  of the case or the offer, in the store
 */
public record Meldungswunsch(String art, String id, boolean nurMitEinwilligung, int mindestpunkte) {

    public static final int HOECHSTENS_PUNKTE = 100;

    /** Of one wish alone. */
    String bezug() {
        return String.join("/", art, id, Boolean.toString(nurMitEinwilligung), Integer.toString(mindestpunkte));
    }
}
