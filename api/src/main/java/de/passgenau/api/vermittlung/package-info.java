/** Candidates as the Arbeitgeberservice and employers see them: what a job needs to know, and no more. */
@ApplicationModule(allowedDependencies = {"befehle", "eingabe", "fall", "fall :: angaben", "graphql",
        "graphql :: zugriff",
        "liste", "protokoll", "security"})
@NullMarked
package de.passgenau.api.vermittlung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
