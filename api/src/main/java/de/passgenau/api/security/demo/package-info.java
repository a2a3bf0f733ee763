/** The embedded authorization server with demo logins; it exists only where no identity provider is configured. */
@NullMarked
package de.passgenau.api.security.demo;

import org.jspecify.annotations.NullMarked;
