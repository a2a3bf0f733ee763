package de.passgenau.catalogue.massnahme;

import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.jspecify.annotations.Nullable;

/**
 * What a Maßnahme begins with.
 *
 * @param herkunft null if it was drafted here
 */
public record Entwurf(TraegerId traeger, @Nullable Herkunft herkunft, Steckbrief steckbrief) {}
