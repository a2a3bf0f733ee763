@NullMarked
package de.passgenau.api.vermittlung.sammelmeldung;

import org.jspecify.annotations.NullMarked;
