/** Makes a synthetic Landkreis from tables, a seed and a day; the same ones always give the same Landkreis. */
@NullMarked
package de.passgenau.api.demo.generator;

import org.jspecify.annotations.NullMarked;
