/** An employer who is not admitted, or not any more, learns who he is and nothing else. */
@NullMarked
package de.passgenau.api.graphql.zulassung;

import org.jspecify.annotations.NullMarked;
