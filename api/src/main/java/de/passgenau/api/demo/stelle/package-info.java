/** The offers of the demo Landkreis as employers have reported them, some with wishes that are held back. */
@NullMarked
package de.passgenau.api.demo.stelle;

import org.jspecify.annotations.NullMarked;
