package de.passgenau.api.stelle.wunsch;

/**
 * A wish as an employer has told it, or as it was found in a text.
 *
 * @param feld which part of the offer tells it; {@link #GENANNT} where the employer was asked or named it himself
 */
public record Wunschfund(Wunschmerkmal merkmal, String wortlaut, String feld) {

    /** The part of an offer that lists wishes. */
    public static final String GENANNT = "wuensche";

    public Wunschfund {
        if (wortlaut.isBlank()) {
            throw new IllegalArgumentException("A wish has words, got \"" + wortlaut + "\"");
        }
    }
}
