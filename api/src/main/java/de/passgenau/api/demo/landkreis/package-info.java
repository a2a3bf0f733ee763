/** What a synthetic Landkreis consists of; plain records, all persons and organisations invented. */
@NullMarked
package de.passgenau.api.demo.landkreis;

import org.jspecify.annotations.NullMarked;
