/** Occupations of the KldB 2010: their structure, and the way from a title as people write it to a code with a confidence. */
@NullMarked
package de.passgenau.matching.beruf;

import org.jspecify.annotations.NullMarked;
