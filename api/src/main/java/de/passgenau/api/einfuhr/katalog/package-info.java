/** Takes over Maßnahmen with their Durchgänge as another catalogue has them: each on its own, and repeatable. */
@NullMarked
package de.passgenau.api.einfuhr.katalog;

import org.jspecify.annotations.NullMarked;
