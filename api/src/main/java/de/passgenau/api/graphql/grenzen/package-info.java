/** How much one request may ask for, and how long it may take. */
@NullMarked
package de.passgenau.api.graphql.grenzen;

import org.jspecify.annotations.NullMarked;
