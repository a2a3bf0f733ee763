/** Directories to look things up in: occupations and places. */
@ApplicationModule(allowedDependencies = {"befehle", "eingabe", "graphql", "graphql :: fehler", "liste", "security",
        "store",
        "tabelle"})
@NullMarked
package de.passgenau.api.verzeichnis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
