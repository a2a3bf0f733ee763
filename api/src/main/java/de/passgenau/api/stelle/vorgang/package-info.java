/** What the Arbeitgeberservice does with offers: reported, changed, closed, and wishes judged. */
@NullMarked
package de.passgenau.api.stelle.vorgang;

import org.jspecify.annotations.NullMarked;
