package de.passgenau.api.fall;

import java.time.LocalDate;

import de.passgenau.api.fall.angaben.Einwilligungsweg;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import org.jspecify.annotations.Nullable;

/** What a person has agreed to, as a caller wants it to be recorded, unchecked. */
record EinwilligungErteilenEingabe(
        String fallId,
        int version,
        Einwilligungszweck zweck,
        @Nullable String textfassung,
        LocalDate tag,
        Einwilligungsweg weg) {}
