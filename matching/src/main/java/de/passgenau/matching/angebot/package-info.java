/** What a person can be matched with: offers of work and training, and Maßnahmen. */
@NullMarked
package de.passgenau.matching.angebot;

import org.jspecify.annotations.NullMarked;
