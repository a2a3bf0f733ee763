package de.passgenau.catalogue.massnahme;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Umfang;
import org.jspecify.annotations.Nullable;

/**
 * The Steckbrief as somebody wrote it.
 *
 * @param nummer    from 1 on
 * @param entscheid what the Jobcenter made of it; null as long as nobody has decided, or if a later one was decided on
 */
public record Fassung(int nummer, Instant am, Urheber wer, Steckbrief steckbrief, @Nullable Entscheid entscheid) {

    /** Who has written it and decided on it, and when. */
    private static final long BEIWERK = 512;

    public boolean freigegeben() {
        return entscheid != null && entscheid.freigegeben();
    }

    public boolean verworfen() {
        return entscheid != null && !entscheid.freigegeben();
    }

    /** How much room it takes, in bytes, rather too many than too few. */
    long umfang() {
        var grund = entscheid == null ? null : entscheid.grund();
        return Umfang.von(steckbrief) + BEIWERK + (grund == null ? 0 : grund.getBytes(StandardCharsets.UTF_8).length);
    }

    Fassung entschieden(Entscheid neu) {
        return new Fassung(nummer, am, wer, steckbrief, neu);
    }

    /**
     * Whether a version may be seen by everybody.
     *
     * @param grund why not; null if it may
     */
    public record Entscheid(boolean freigegeben, Instant am, Urheber wer, @Nullable String grund) {}
}
