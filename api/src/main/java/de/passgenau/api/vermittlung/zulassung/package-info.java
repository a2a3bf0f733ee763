/** Whether a person may take part in a Maßnahme, with the proof; a person decides. */
@NullMarked
package de.passgenau.api.vermittlung.zulassung;

import org.jspecify.annotations.NullMarked;
