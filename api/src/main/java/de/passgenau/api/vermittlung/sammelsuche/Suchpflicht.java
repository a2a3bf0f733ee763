package de.passgenau.api.vermittlung.sammelsuche;

import java.time.LocalDate;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.bestand.Fristenbestand;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import org.springframework.stereotype.Component;

/** customers of category A get a search every week and before each talk; other rule sets may ask for more. */
@Component
class Suchpflicht {

    private final Fristenbestand fristen;

    Suchpflicht(Fristenbestand fristen) {
        this.fristen = fristen;
    }

    /** Whether the search of today is to be noted; what is due tomorrow would be late if tomorrow failed. */
    boolean besteht(Fall fall, LocalDate heute) {
        var akte = fall.verlauf().geltend();
        return !gesucht(akte, heute) && (vorGespraech(akte, heute)
                || fristen.verlangt(fall.kennung(), Ereignisart.SUCHLAUF, heute.plusDays(1)));
    }

    private static boolean gesucht(Fallverlauf akte, LocalDate heute) {
        return akte.betreuung().vermerke().suchlaeufe().stream().anyMatch(einer -> einer.tag().equals(heute));
    }

    private static boolean vorGespraech(Fallverlauf akte, LocalDate heute) {
        return akte.kategorien().kategorie().filter(Kundenkategorie.A::equals).isPresent()
                && akte.betreuung()
                        .termine()
                        .offene()
                        .stream()
                        .anyMatch(termin -> termin.beginn().toLocalDate().equals(heute));
    }
}
