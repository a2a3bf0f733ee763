/** What a person has a right to: to know what is stored, to have it kept from others, and to have it deleted in time. */
@ApplicationModule(allowedDependencies = {"befehle", "eingabe", "fall", "fall :: angaben", "graphql",
        "graphql :: fehler", "graphql :: zugriff", "liste", "protokoll", "protokoll :: person", "security",
        "store", "store :: verdichtung"})
@NullMarked
package de.passgenau.api.datenschutz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
