/** The embedded authorization server, as programs and browsers meet it. */
@NullMarked
package de.passgenau.api.security.demo;

import org.jspecify.annotations.NullMarked;
