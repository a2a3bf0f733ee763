package de.passgenau.api.fall;

import java.time.LocalDate;

import de.passgenau.api.fall.angaben.Einwilligungszweck;
import org.jspecify.annotations.Nullable;

/** What a person no longer agrees to, unchecked. */
record EinwilligungWiderrufenEingabe(String fallId, int version, Einwilligungszweck zweck, @Nullable LocalDate tag) {}
