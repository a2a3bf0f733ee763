/** Takes over job offers as other stocks have them: each on its own, repeatable, and ended when they are gone there. */
@NullMarked
package de.passgenau.api.einfuhr.stelle;

import org.jspecify.annotations.NullMarked;
