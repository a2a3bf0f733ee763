/** Tests of backup and restore. */
@NullMarked
package de.passgenau.api.store.sicherung;

import org.jspecify.annotations.NullMarked;
