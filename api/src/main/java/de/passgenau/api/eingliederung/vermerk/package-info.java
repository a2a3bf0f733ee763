/** Searches and judgements that rules ask for, noted with their reasons. */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.vermerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
