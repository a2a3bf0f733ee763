/** What somebody can prove or do, said in words, becomes codes that requirements are compared with. */
@NullMarked
package de.passgenau.matching.kenntnis;

import org.jspecify.annotations.NullMarked;
