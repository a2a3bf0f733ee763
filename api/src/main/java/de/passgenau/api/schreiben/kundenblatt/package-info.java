/** The sheet that a person takes home: what was agreed, who does what until when, in plain words on one page. */
@NullMarked
package de.passgenau.api.schreiben.kundenblatt;

import org.jspecify.annotations.NullMarked;
