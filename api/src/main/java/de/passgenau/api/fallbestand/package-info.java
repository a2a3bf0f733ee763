/** Caseloads that go from one Fallmanager to others: which cases, to whom, from which day on, and how far it has got. */
@ApplicationModule(allowedDependencies = {"eingabe", "eingliederung", "eingliederung :: akte",
        "eingliederung :: taten", "fall", "fall :: angaben", "fall :: eintrag", "fall :: u25", "fall :: verlauf",
        "fristen :: regelwerk", "graphql", "graphql :: zugriff", "liste", "liste :: takt", "protokoll", "security",
        "store"})
@NullMarked
package de.passgenau.api.fallbestand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
