package de.passgenau.api.schreiben.satz;

/**
 * How a page looks; none of it loads anything.
 *
 * @param ueberall on the screen and on paper
 * @param papier in millimetres and points
 */
public record Stil(String ueberall, String bildschirm, String papier) {

    /** The font that the press embeds. */
    static final String SCHRIFT = "Liberation Sans";

    String browser() {
        return "html{font-family:system-ui,sans-serif}" + ueberall + "@media screen{" + bildschirm + "}@media print{"
                + papier + '}';
    }

    String presse() {
        return "html{font-family:'" + SCHRIFT + "'}" + ueberall + papier;
    }
}
