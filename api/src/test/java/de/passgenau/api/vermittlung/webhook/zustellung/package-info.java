@NullMarked
package de.passgenau.api.vermittlung.webhook.zustellung;

import org.jspecify.annotations.NullMarked;
