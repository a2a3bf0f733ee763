/** Sends hits to the addresses that ask for them: each at least once, in the order of a search, and again where it fails. */
@NullMarked
package de.passgenau.api.vermittlung.webhook.zustellung;

import org.jspecify.annotations.NullMarked;
