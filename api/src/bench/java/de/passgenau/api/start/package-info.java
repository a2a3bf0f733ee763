/** How long the delivered application takes to start and how much memory it holds. */
@NullMarked
package de.passgenau.api.start;

import org.jspecify.annotations.NullMarked;
