/** Who may select which field, what for, and what was shown to whom.
 *
 * <p>An operation is checked against the matrix of the SDL as a whole, before any of it runs.
 *
 * <p>Why as a whole, and not field by field with {@code null} in the refused places: a mutation is never half done, a
 * subscription never starts only to be silent, nothing is read for an answer that is then cut, a refused field looks
 * the same whether it holds anything or not, and a client meets its mistake when it is written and not as a gap in its
 * data. The price is that one document cannot serve roles with different rights; {@code @include} can. */
@NamedInterface("zugriff")
@NullMarked
package de.passgenau.api.graphql.zugriff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
