/** Acts carried out in stored cases: who may, under which circumstances, and by whose numbers. */
@NamedInterface("akte")
@NullMarked
package de.passgenau.api.eingliederung.akte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
