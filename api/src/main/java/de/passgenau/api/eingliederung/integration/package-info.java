/** Work and training that a person takes up. */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
