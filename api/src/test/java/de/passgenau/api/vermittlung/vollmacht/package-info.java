@NullMarked
package de.passgenau.api.vermittlung.vollmacht;

import org.jspecify.annotations.NullMarked;
