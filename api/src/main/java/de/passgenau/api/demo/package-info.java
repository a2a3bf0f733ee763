/** The demo Landkreis: synthetic documents that fill the embedded store at its first start. */
@ApplicationModule(allowedDependencies = {"arbeitgeber", "befehle", "fall", "fall :: angaben", "liste", "massnahme",
        "protokoll",
        "store"})
@NullMarked
package de.passgenau.api.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
