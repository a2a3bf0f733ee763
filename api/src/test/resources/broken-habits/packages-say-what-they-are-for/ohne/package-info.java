/** Without its mark. */
package de.sample.ohne;
