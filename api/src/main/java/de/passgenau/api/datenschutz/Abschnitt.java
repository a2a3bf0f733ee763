package de.passgenau.api.datenschutz;

import java.util.List;

/** A part of what a person is told, under one heading. */
public record Abschnitt(String titel, List<Eintrag> eintraege) {

    public Abschnitt {
        eintraege = List.copyOf(eintraege);
    }

    /** What it is, in German, and what is stored. */
    public record Eintrag(String bezeichnung, List<String> werte) {

        public Eintrag {
            werte = List.copyOf(werte);
        }
    }
}
