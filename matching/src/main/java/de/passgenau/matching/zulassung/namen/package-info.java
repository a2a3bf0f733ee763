/** What a rule may name from outside: places, Kreise, licences and certificates. */
@NullMarked
package de.passgenau.matching.zulassung.namen;

import org.jspecify.annotations.NullMarked;
