package de.passgenau.api.fall.eintrag;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the ids of all entries begin with that follow from one other document: the same for all, and not its key. */
public final class Herkunft {

    private static final String ANFANG = "aus:";

    private Herkunft() {}

    /** Whether an entry follows from another document, where it is put right. */
    public static boolean hat(EintragId eintrag) {
        return eintrag.wert().startsWith(ANFANG);
    }

    /** @param schluessel of that document in the store */
    public static String zeichen(String schluessel) {
        var text = "herkunft/" + schluessel;
        return ANFANG + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + ':';
    }
}
