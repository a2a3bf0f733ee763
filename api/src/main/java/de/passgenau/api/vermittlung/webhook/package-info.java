/** Addresses to which hits of saved searches are sent, and how a receiver knows that they come from here. */
@NullMarked
package de.passgenau.api.vermittlung.webhook;

import org.jspecify.annotations.NullMarked;
