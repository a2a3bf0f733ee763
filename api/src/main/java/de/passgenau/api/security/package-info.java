/** Who is calling: tokens in, an {@link de.passgenau.api.security.Anrufer} out, refusals as the API's own errors. */
@ApplicationModule(allowedDependencies = "andrang")
@NullMarked
package de.passgenau.api.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
