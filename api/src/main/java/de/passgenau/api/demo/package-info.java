/** The demo Landkreis: synthetic documents that fill the embedded store at its first start. */
@ApplicationModule(allowedDependencies = {"arbeitgeber", "arbeitgeber :: betreuung", "bedarfsgemeinschaft", "befehle",
        "eingabe", "eingliederung",
        "eingliederung :: taten", "fall",
        "fall :: angaben", "fall :: eintrag", "fall :: hemmnis", "fall :: kategorie", "fall :: lage", "fall :: plan",
        "fall :: pool",
        "fall :: profil", "fall :: u25", "fall :: verlauf", "fall :: vermerk", "fristen :: kalender", "liste",
        "massnahme", "protokoll",
        "security", "stelle", "stelle :: angabe", "stelle :: lesen", "stelle :: wunsch", "store",
        "teilnahme :: konto", "vermittlung :: anfrage", "vermittlung :: runde", "vermittlung :: vorschlag",
        "verzeichnis"})
@NullMarked
package de.passgenau.api.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
