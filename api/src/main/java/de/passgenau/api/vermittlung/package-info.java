/** Candidates as the Arbeitgeberservice and employers see them: what a job needs to know, and no more. */
@ApplicationModule(allowedDependencies = {"arbeitgeber", "arbeitgeber :: betreuung", "befehle", "controlling :: erfolg",
        "datenschutz", "eingabe",
        "eingliederung", "eingliederung :: akte", "eingliederung :: taten", "fall", "fall :: angaben",
        "fall :: eintrag", "fall :: hemmnis", "fall :: kategorie", "fall :: lage", "fall :: person", "fall :: pool",
        "fall :: profil",
        "fall :: u25", "fall :: verlauf", "fall :: vermerk", "fristen :: arbeitsliste", "fristen :: bestand",
        "fristen :: kalender", "fristen :: regelwerk", "geheimnis", "graphql", "graphql :: fehler",
        "graphql :: zugriff", "liste",
        "liste :: takt", "massnahme :: suche", "massnahme :: zulassung", "protokoll", "schreiben", "schreiben :: satz",
        "security", "stelle",
        "stelle :: angabe", "stelle :: lesen", "stelle :: suche", "stelle :: wunsch", "store", "teilnahme :: konto",
        "verzeichnis"})
@NullMarked
package de.passgenau.api.vermittlung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
