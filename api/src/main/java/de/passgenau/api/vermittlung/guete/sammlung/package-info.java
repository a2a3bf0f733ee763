/** A folder of judged examples as it is on disk: people, offers, Maßnahmen, grades and traps. */
@NullMarked
package de.passgenau.api.vermittlung.guete.sammlung;

import org.jspecify.annotations.NullMarked;
