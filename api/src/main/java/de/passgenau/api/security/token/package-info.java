/** What is remembered of the tokens that were found to be genuine. */
@NullMarked
package de.passgenau.api.security.token;

import org.jspecify.annotations.NullMarked;
