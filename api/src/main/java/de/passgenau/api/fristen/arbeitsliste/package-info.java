/** What a Fallmanager has to look at today, in one answer: each thing with its case and its reason. */
@NamedInterface("arbeitsliste")
@NullMarked
package de.passgenau.api.fristen.arbeitsliste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
