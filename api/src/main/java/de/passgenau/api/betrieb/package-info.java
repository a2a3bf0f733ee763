/** How the running application is watched and ended: health, metrics, log lines, shutdown. */
@NullMarked
package de.passgenau.api.betrieb;

import org.jspecify.annotations.NullMarked;
