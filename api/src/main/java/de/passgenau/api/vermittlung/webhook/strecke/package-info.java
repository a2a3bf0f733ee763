/** How far an address has been told of the hits of a search, and what comes next. */
@NullMarked
package de.passgenau.api.vermittlung.webhook.strecke;

import org.jspecify.annotations.NullMarked;
