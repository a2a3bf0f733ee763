/** What is known of a person or an offer as a few bytes, and back; the same content is always the same bytes. */
@NullMarked
package de.passgenau.matching.lucene.akte;

import org.jspecify.annotations.NullMarked;
