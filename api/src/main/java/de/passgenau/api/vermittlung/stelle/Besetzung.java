package de.passgenau.api.vermittlung.stelle;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.matching.angebot.Stelle;

/**
 * What people are ranked for.
 *
 * @param kennung of the offer, or of the draft as it is
 * @param lesbar  without anything that is held back (N-06)
 */
public record Besetzung(String kennung, Stellenangaben lesbar, Stelle stelle) {

    private static final String ENTWURF = "entwurf:";

    public static Besetzung von(Stellenangebot stelle) {
        var lesbar = stelle.oeffentlich();
        return new Besetzung(stelle.kennung(), lesbar, Stellendeutung.von(lesbar));
    }

    /** The same words are the same draft, so that its pages can be turned over. */
    public static Besetzung entwurf(Stellenangaben lesbar) {
        var worte = lesbar.toString().getBytes(StandardCharsets.UTF_8);
        return new Besetzung(ENTWURF + UUID.nameUUIDFromBytes(worte), lesbar, Stellendeutung.von(lesbar));
    }
}
