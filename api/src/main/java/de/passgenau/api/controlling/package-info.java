/** Figures for those who lead: how many, never who, and nothing that a few people could be recognised by. */
@ApplicationModule(allowedDependencies = {"fall", "fall :: angaben", "fall :: eintrag", "fall :: hemmnis",
        "fall :: kategorie", "fall :: verlauf", "graphql", "graphql :: fehler", "graphql :: zugriff", "liste",
        "protokoll",
        "security", "stelle", "verzeichnis"})
@NullMarked
package de.passgenau.api.controlling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
