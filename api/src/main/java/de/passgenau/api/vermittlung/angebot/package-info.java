/** Every published Maßnahme as the engine knows it, with its Durchgänge and free places of today. */
@NullMarked
package de.passgenau.api.vermittlung.angebot;

import org.jspecify.annotations.NullMarked;
