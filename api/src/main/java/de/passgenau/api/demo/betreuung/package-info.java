/** How employers of the demo Landkreis are looked after, whom they ask for, and a session about an offer. */
@NullMarked
package de.passgenau.api.demo.betreuung;

import org.jspecify.annotations.NullMarked;
