/** What somebody should look at who deals with an offer; it stops nothing. */
@NullMarked
package de.passgenau.api.stelle.hinweis;

import org.jspecify.annotations.NullMarked;
