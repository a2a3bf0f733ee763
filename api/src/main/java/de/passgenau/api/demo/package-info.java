/** The demo Landkreis: synthetic documents that fill the embedded store at its first start. */
@NullMarked
package de.passgenau.api.demo;

import org.jspecify.annotations.NullMarked;
