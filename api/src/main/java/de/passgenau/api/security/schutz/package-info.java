/** What holds for every answer at every door: headers for browsers, and which network a request is counted for. */
@NullMarked
package de.passgenau.api.security.schutz;

import org.jspecify.annotations.NullMarked;
