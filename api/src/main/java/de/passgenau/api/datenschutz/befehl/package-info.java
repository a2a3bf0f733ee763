/** The commands that tell a person what is stored and delete what is due, both by a running server. */
@NullMarked
package de.passgenau.api.datenschutz.befehl;

import org.jspecify.annotations.NullMarked;
