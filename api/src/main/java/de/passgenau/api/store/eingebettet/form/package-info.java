/** How documents and the keys of their indexes lie in the file. */
@NullMarked
package de.passgenau.api.store.eingebettet.form;

import org.jspecify.annotations.NullMarked;
