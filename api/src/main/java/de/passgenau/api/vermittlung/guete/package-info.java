/** The command that measures the matching against judged examples: it reads a folder, ranks, compares and reports. */
@NullMarked
package de.passgenau.api.vermittlung.guete;

import org.jspecify.annotations.NullMarked;
