package de.passgenau.api.vermittlung.sammelmeldung;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichlauf.Platz;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.vermittlung.rangliste.Ranglisten;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Gewichte;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who was told of whom by a message, so that a decision can refer to it. */
@Component
class Laufvermerke {

    private final Ranglisten ranglisten;
    private final Dokumentliste<Fall> faelle;

    Laufvermerke(Ranglisten ranglisten, Dokumentliste<Fall> faelle) {
        this.ranglisten = ranglisten;
        this.faelle = faelle;
    }

    /** The id of the run; null if what is searched for is gone. */
    @Nullable
    String vermerke(Suchauftrag auftrag, List<Platz> plaetze, Einsicht einsicht) {
        var fall = auftrag.fall();
        var stelle = auftrag.stellenangebot();
        if (fall != null) {
            return bezug(fall, plaetze, einsicht);
        }
        return stelle == null ? null : vermerke(Richtung.BEWERBER_FUER_STELLE, stelle.wert(), plaetze, einsicht);
    }

    private @Nullable String bezug(FallId fall, List<Platz> plaetze, Einsicht einsicht) {
        return faelle.leser()
                .lade(fall.wert(), Sichtfilter.alles())
                .map(einer -> vermerke(Richtung.STELLEN_FUER_FALL, einer.bezug(), plaetze, einsicht))
                .orElse(null);
    }

    private String vermerke(Richtung richtung, String gegenstand, List<Platz> plaetze, Einsicht einsicht) {
        var lauf = new Abgleichlauf(richtung, gegenstand, Einzelmeldung.FELD,
                Gewichte.fuerStellen().version().replace('+', ':'), 1, plaetze);
        return ranglisten.vermerke(lauf, einsicht);
    }
}
