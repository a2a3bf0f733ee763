/** The rules of a Jobcenter as data: one file each, read with every error named, and the register of all rule ids. */
@NamedInterface("regelwerk")
@NullMarked
package de.passgenau.api.fristen.regelwerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
