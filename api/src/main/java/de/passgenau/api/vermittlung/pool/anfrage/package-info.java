/** an employer asks for somebody of the pool; the Arbeitgeberservice releases by stages who she is. */
@NamedInterface("anfrage")
@NullMarked
package de.passgenau.api.vermittlung.pool.anfrage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
