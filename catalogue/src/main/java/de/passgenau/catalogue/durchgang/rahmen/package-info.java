/** How a Durchgang is planned: when, where, how many places, and how they are given. */
@NullMarked
package de.passgenau.catalogue.durchgang.rahmen;

import org.jspecify.annotations.NullMarked;
