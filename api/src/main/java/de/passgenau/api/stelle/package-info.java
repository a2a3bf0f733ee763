/** Offers of work and training that employers report: kept, searched, and shown without wishes that nobody may act on. */
@ApplicationModule(allowedDependencies = {"arbeitgeber", "eingabe", "graphql", "graphql :: fehler",
        "graphql :: zugriff", "liste", "security", "store", "verzeichnis"})
@NullMarked
package de.passgenau.api.stelle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
