@NullMarked
package de.passgenau.api.vermittlung.webhook;

import org.jspecify.annotations.NullMarked;
