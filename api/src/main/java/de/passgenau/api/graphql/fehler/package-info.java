/** What can go wrong technically, told with a code a program may rely on and a sentence a person understands. */
@NamedInterface("fehler")
@NullMarked
package de.passgenau.api.graphql.fehler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
