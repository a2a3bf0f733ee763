/** What somebody may know of who has something done for himself while he is away: as it was when he was last here. */
@NullMarked
package de.passgenau.api.vermittlung.vollmacht;

import org.jspecify.annotations.NullMarked;
