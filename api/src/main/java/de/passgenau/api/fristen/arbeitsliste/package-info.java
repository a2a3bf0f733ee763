/** What a Fallmanager has to look at today, in one answer: each thing with its case and its reason. */
@NullMarked
package de.passgenau.api.fristen.arbeitsliste;

import org.jspecify.annotations.NullMarked;
