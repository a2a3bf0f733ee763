/** Backup and restore of all documents while the application runs: one zip file with a manifest. */
@NullMarked
package de.passgenau.api.store.sicherung;

import org.jspecify.annotations.NullMarked;
