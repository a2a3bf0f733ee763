/** What a Steckbrief says in GraphQL, and how what somebody wants it to say is read; everything wrong is told at its place. */
@NamedInterface("steckbrief")
@NullMarked
package de.passgenau.api.massnahme.steckbrief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
