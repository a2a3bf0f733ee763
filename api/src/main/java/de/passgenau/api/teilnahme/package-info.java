/** Who takes part in which Durchgang of a Maßnahme, and who may know of it; no place is ever given twice. */
@ApplicationModule(allowedDependencies = {"datenschutz", "eingabe", "fall", "fall :: angaben", "fall :: eintrag",
        "fall :: hemmnis",
        "fall :: verlauf",
        "fristen :: kalender", "fristen :: regelwerk", "graphql", "graphql :: zugriff", "liste", "liste :: takt",
        "massnahme :: katalog", "massnahme :: suche", "massnahme :: zulassung",
        "protokoll", "security", "store"})
@NullMarked
package de.passgenau.api.teilnahme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
