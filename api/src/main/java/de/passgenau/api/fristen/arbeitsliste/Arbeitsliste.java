package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.Fall;
import org.jspecify.annotations.Nullable;

/** What somebody has to look at today. */
record Arbeitsliste(LocalDate stichtag, List<Gruppe> gruppen) {

    Arbeitsliste {
        gruppen = List.copyOf(gruppen);
    }

    /**
     * All for one reason.
     *
     * @param anzahl how many there are, shown or not
     */
    record Gruppe(Arbeitsgrund grund, int anzahl, List<Posten> posten) {}

    /** One of them, with its case. */
    record Posten(LocalDate tag, @Nullable String regel, Arbeitsanlass.Satz satz, Fall fall) {}
}
