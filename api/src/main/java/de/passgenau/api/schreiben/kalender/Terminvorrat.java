package de.passgenau.api.schreiben.kalender;

import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.matching.Sichtfilter;

/** On which days there are appointments in which case, kept in memory and true to the cases. */
final class Terminvorrat extends Gedaechtnis<Fall, Terminblatt> {

    @Override
    public String name() {
        return "terminvorrat";
    }

    @Override
    protected Terminblatt merke(Fall objekt) {
        return Terminblatt.von(objekt);
    }

    /** Ids of the cases with an appointment, as far as the caller may know of them. */
    Set<String> faelle(Kalenderfrage frage, Sichtfilter sicht) {
        return alle().stream()
                .filter(blatt -> frage.fallmanager().contains(blatt.fallmanager())
                        && blatt.hatTerminZwischen(frage.von(), frage.bis()) && sicht.laesstDurch(blatt.sicht()))
                .map(Terminblatt::fall)
                .collect(Collectors.toSet());
    }
}
