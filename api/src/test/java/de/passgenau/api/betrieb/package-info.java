/** Tests of what operators see and of how the application ends. */
@NullMarked
package de.passgenau.api.betrieb;

import org.jspecify.annotations.NullMarked;
