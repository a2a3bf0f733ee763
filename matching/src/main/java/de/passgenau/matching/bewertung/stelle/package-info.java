/** How well a person fits an offer of work: one rule per criterion, each over a small fact of both sides. */
@NullMarked
package de.passgenau.matching.bewertung.stelle;

import org.jspecify.annotations.NullMarked;
