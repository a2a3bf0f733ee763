/** What keeps an index true to the documents that it is a copy of. */
@NullMarked
package de.passgenau.matching.pflege;

import org.jspecify.annotations.NullMarked;
