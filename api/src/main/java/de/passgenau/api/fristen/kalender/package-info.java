/** Days as an office counts them: Arbeitstage with the public holidays of the Land, periods by §§ 187 to 193 BGB. */
@NamedInterface("kalender")
@NullMarked
package de.passgenau.api.fristen.kalender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
