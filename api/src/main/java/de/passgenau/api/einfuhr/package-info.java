/** Takes over cases, Maßnahmen and offers from elsewhere: each on its own, repeatable, and first without storing anything. */
@ApplicationModule(allowedDependencies = {"arbeitgeber", "bedarfsgemeinschaft", "bedarfsgemeinschaft :: uebernahme",
        "befehle",
        "eingabe", "eingliederung", "eingliederung :: akte",
        "eingliederung :: taten", "fall", "fall :: angaben", "fall :: eintrag", "fall :: hemmnis", "fall :: kategorie",
        "fall :: lage", "fall :: person", "fall :: pool", "fall :: profil", "fall :: verlauf", "graphql :: zugriff",
        "liste",
        "massnahme", "massnahme :: angabe", "massnahme :: steckbrief", "massnahme :: uebernahme", "protokoll",
        "security", "stelle",
        "stelle :: angabe",
        "stelle :: lesen", "stelle :: uebernahme", "stelle :: wunsch", "tabelle",
        "teilnahme :: planung", "verzeichnis"})
@NullMarked
package de.passgenau.api.einfuhr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
