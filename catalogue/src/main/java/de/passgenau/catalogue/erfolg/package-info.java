/** What became of those who took part, what it cost, and which places are paid for nothing (M-07, N-02, N-09). */
@NullMarked
package de.passgenau.catalogue.erfolg;

import org.jspecify.annotations.NullMarked;
