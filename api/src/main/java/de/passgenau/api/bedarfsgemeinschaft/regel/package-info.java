/** What a household keeps whatever happens to it, each rule for itself (E-02 among them). */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.regel;

import org.jspecify.annotations.NullMarked;
