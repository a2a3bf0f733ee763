/** What the catalogue gives out: each Maßnahme as a Steckbrief on paper, and all of them as a booklet and as a file. */
@ApplicationModule(allowedDependencies = {"befehle", "eingabe", "graphql", "graphql :: fehler", "graphql :: zugriff",
        "liste", "massnahme :: katalog", "massnahme :: suche", "massnahme :: zulassung", "schreiben",
        "schreiben :: satz", "security",
        "teilnahme"})
@NullMarked
package de.passgenau.api.auszug;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
