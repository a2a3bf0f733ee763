@NullMarked
package de.passgenau.api.vermittlung.folge;

import org.jspecify.annotations.NullMarked;
