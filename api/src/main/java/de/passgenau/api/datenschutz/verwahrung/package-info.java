/** Cases that are closed, blocked, opened again and held, without anybody's seeing more of them than that. */
@NullMarked
package de.passgenau.api.datenschutz.verwahrung;

import org.jspecify.annotations.NullMarked;
