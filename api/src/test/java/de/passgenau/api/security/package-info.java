/** What callers notice of the doors, over real HTTP. */
@NullMarked
package de.passgenau.api.security;

import org.jspecify.annotations.NullMarked;
