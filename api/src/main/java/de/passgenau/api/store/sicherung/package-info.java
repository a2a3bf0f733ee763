/** Backup and restore of all documents while the application runs: one sealed file with an open manifest. */
@NullMarked
package de.passgenau.api.store.sicherung;

import org.jspecify.annotations.NullMarked;
