package de.passgenau.api.stelle.vorgang;

import de.passgenau.api.stelle.wunsch.Wunschentscheidung;
import org.jspecify.annotations.Nullable;

/** What shall become of a wish that is held back. */
record ArbeitgeberwunschBeurteilenEingabe(
        String id,
        int version,
        String wunschId,
        Wunschentscheidung entscheidung,
        @Nullable String grund) {}
