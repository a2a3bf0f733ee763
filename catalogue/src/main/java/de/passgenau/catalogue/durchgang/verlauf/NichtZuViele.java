package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerakte;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: what is kept of one person fits into the document that holds the places of all. */
enum NichtZuViele implements Regel<Tat, Lage> {

    /** One a week for more than two years. */
    BERICHTE("m-06.zu-viele-berichte", 120) {
        @Override
        int bisher(Traegerakte akte) {
            return akte.berichte().size();
        }
    },
    BEWERTUNGEN("n-08.zu-viele-bewertungen", 24) {
        @Override
        int bisher(Traegerakte akte) {
            return akte.bewertungen().size();
        }
    };

    private final String satz;
    private final int hoechstens;

    NichtZuViele(String satz, int hoechstens) {
        this.satz = satz;
        this.hoechstens = hoechstens;
    }

    abstract int bisher(Traegerakte akte);

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .filter(eine -> bisher(eine.traegerakte()) >= hoechstens)
                .map(eine -> Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, satz, hoechstens))
                .stream();
    }
}
