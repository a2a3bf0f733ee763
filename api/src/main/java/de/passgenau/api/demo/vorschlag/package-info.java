/** Proposals of the demo Landkreis, in several states, some of them late. */
@NullMarked
package de.passgenau.api.demo.vorschlag;

import org.jspecify.annotations.NullMarked;
