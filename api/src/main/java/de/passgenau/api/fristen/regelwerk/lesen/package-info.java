/** Reads rule sets, and names every place that is wrong in one. */
@NullMarked
package de.passgenau.api.fristen.regelwerk.lesen;

import org.jspecify.annotations.NullMarked;
