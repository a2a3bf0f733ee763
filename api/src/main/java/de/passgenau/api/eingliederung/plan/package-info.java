/** Goals and the Integrationsfahrplan, and the rules for them (Z-01, I-01, P-06). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
