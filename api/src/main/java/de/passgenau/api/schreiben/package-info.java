/** What a case gives out on paper and to calendars: letters of invitation, the sheet for the person, appointments and due days. */
@ApplicationModule(allowedDependencies = {"fall", "fall :: angaben", "fall :: eintrag", "fall :: plan",
        "fall :: verlauf", "fristen :: bestand", "fristen :: kalender", "graphql", "graphql :: fehler",
        "graphql :: zugriff", "liste", "security"})
@NullMarked
package de.passgenau.api.schreiben;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
