/** What may be done in a case and when, as rules that each stand for themselves, and what a valid case looks like. */
@ApplicationModule(allowedDependencies = {"eingabe", "fall", "fall :: akte", "fall :: angaben", "fall :: eintrag",
        "fall :: hemmnis", "fall :: kategorie", "fall :: lage", "fall :: plan", "fall :: profil", "fall :: u25",
        "fall :: verlauf", "fall :: vermerk", "fristen :: kalender", "fristen :: regelwerk", "graphql",
        "graphql :: zugriff", "liste", "liste :: takt", "protokoll", "security",
        "verzeichnis"})
@NullMarked
package de.passgenau.api.eingliederung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
