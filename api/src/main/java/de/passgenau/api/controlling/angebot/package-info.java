/** In which occupations people are looking for work, who could start at once or after a course, and how many jobs there are. */
@NullMarked
package de.passgenau.api.controlling.angebot;

import org.jspecify.annotations.NullMarked;
