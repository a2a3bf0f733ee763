package de.passgenau.catalogue.steckbrief;

import java.util.List;

import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.recht.Zustaendigkeit;

/**
 * What a Maßnahme says of itself. A draft may leave nearly everything open; what it takes to be published is another
 * question.
 *
 * @param beteiligte further organisations beside the Träger
 * @param ergebnisse figures of former runs
 */
public record Steckbrief(
        String titel,
        Angebotsart art,
        Instrumentart instrument,
        List<String> beteiligte,
        Beschreibung beschreibung,
        Zielpersonen zielpersonen,
        Wirkung wirkung,
        Ablauf ablauf,
        Gebiet gebiet,
        Ausstattung ausstattung,
        Foerderung foerderung,
        Zugang zugang,
        List<Ergebnisangabe> ergebnisse) {

    public Steckbrief {
        Texte.pflicht("A title", titel);
        beteiligte = Texte.liste("An organisation", beteiligte);
        ergebnisse = List.copyOf(ergebnisse);
    }

    /** Who grants and pays it, by the basis that carries its instrument; where none does, by the law of the instrument. */
    public Zustaendigkeit zustaendig() {
        var grundlagen = foerderung.rechtsgrundlagen()
                .stream()
                .flatMap(bezug -> Rechtsverzeichnis.mitgeliefert().zu(bezug).stream())
                .toList();
        return grundlagen.stream()
                .filter(eine -> eine.instrument() == instrument)
                .findFirst()
                .or(() -> Rechtsverzeichnis.mitgeliefert().fuer(instrument).findFirst())
                .or(() -> grundlagen.stream().findFirst())
                .map(Rechtsgrundlage::zustaendig)
                .orElse(Zustaendigkeit.JOBCENTER);
    }

    /** A beginning of a draft, of which nothing but this is known yet. */
    public static Steckbrief begonnen(String titel, Angebotsart art, Instrumentart instrument) {
        return new Steckbrief(titel, art, instrument, List.of(), Beschreibung.LEER, Zielpersonen.LEER, Wirkung.LEER,
                Ablauf.LEER, Gebiet.LEER, Ausstattung.LEER, Foerderung.LEER, Zugang.OFFEN, List.of());
    }
}
