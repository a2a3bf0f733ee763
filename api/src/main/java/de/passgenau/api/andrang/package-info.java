/** How much one client may ask for in a while: buckets that fill up again, forgotten when nobody draws on them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.passgenau.api.andrang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
