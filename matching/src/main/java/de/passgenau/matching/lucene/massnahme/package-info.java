/** Maßnahmen for a person and persons for a Maßnahme: there are few Maßnahmen, so that everybody is judged by the rules themselves. */
@NullMarked
package de.passgenau.matching.lucene.massnahme;

import org.jspecify.annotations.NullMarked;
