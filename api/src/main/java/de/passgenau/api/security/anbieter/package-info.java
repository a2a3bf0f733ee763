/** The real identity provider: its keys are asked for, its tokens decoded; it exists only where one is configured. */
@NullMarked
package de.passgenau.api.security.anbieter;

import org.jspecify.annotations.NullMarked;
