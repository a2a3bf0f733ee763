/** How a delivery is worked through: several at a time, once more where somebody else was first, each with its own end. */
@NullMarked
package de.passgenau.api.einfuhr.lauf;

import org.jspecify.annotations.NullMarked;
