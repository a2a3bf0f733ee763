/** Rankings as callers see them: weights, pages, reasons, and that each is written down before anybody sees it. */
@NullMarked
package de.passgenau.api.vermittlung.rangliste;

import org.jspecify.annotations.NullMarked;
