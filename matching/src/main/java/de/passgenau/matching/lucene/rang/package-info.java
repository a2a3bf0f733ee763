/** Finds those who rank first among all, exactly as if everybody had been judged one by one. */
@NullMarked
package de.passgenau.matching.lucene.rang;

import org.jspecify.annotations.NullMarked;
