package de.passgenau.api.eingliederung.hinweis;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.u25.Berufsberater;
import de.passgenau.api.fall.u25.Berufsberatung;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** E-07: pupils belong to the Berufsberater who is named for their school form in the Geschäftsstelle. */
record Schuelerbegleitung(Berufsberatung berufsberatung) {

    Optional<Berufsberater> fuer(Fallverlauf akte, LocalDate tag, Zustaendigkeit zustaendig) {
        return akte.jugend()
                .zielgruppe(tag)
                .filter(Zielgruppe.SCHUELER::equals)
                .flatMap(schueler -> akte.jugend().bildung())
                .map(Bildungslage::schulform)
                .flatMap(schulform -> berufsberatung.fuer(zustaendig.geschaeftsstelle(), schulform));
    }

    /** Of an open case that somebody else leads, before U-02 takes it from the Berufsberater. */
    Optional<Hinweis> hinweis(Lage lage, Zustaendigkeit zustaendig) {
        return fuer(lage.akte(), lage.heute(), zustaendig)
                .filter(einer -> lage.akte().betreuung().fuehrung().istOffen())
                .filter(einer -> lage.akte()
                        .jugend()
                        .bildung()
                        .flatMap(eine -> VomBerufsberater.seit(eine, lage))
                        .isEmpty())
                .filter(einer -> !einer.kennung().equals(zustaendig.fallmanager()))
                .map(einer -> Hinweis.of("E-07", "hinweis.e-07", einer.kennung()));
    }
}
