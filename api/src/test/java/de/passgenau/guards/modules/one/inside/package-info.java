/** What is nobody else's business. */
@NullMarked
package de.passgenau.guards.modules.one.inside;

import org.jspecify.annotations.NullMarked;
