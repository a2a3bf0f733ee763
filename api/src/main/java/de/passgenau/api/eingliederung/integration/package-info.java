/** Work and training that a person takes up. */
@NullMarked
package de.passgenau.api.eingliederung.integration;

import org.jspecify.annotations.NullMarked;
