/** What a rule says against an act. */
@NullMarked
package de.passgenau.catalogue.regel;

import org.jspecify.annotations.NullMarked;
