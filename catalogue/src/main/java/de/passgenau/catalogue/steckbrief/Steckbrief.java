package de.passgenau.catalogue.steckbrief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /**
     * Who grants and pays it, by the basis that carries its instrument; where none does, by the law of the instrument. No
     * law is that of all other instruments: of them the basis speaks that says the most.
     */
    public Zustaendigkeit zustaendig() {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var traegt = Comparator.comparing((Rechtsgrundlage eine) -> eine.instrument() != instrument);
        var eigene = foerderung.rechtsgrundlagen()
                .stream()
                .flatMap(bezug -> verzeichnis.zu(bezug).stream())
                .sorted(Comparator.comparing(Rechtsgrundlage::istAllgemein).thenComparing(traegt))
                .toList();
        var gesetz = instrument == Instrumentart.SONSTIGE
                ? Stream.<Rechtsgrundlage>empty()
                : Stream.concat(eigene.stream(), verzeichnis.fuer(instrument))
                        .filter(eine -> eine.instrument() == instrument);
        return Stream.concat(gesetz, eigene.stream())
                .findFirst()
                .map(Rechtsgrundlage::zustaendig)
                .orElse(Zustaendigkeit.JOBCENTER);
    }

    /** A beginning of a draft, of which nothing but this is known yet. */
    public static Steckbrief begonnen(String titel, Angebotsart art, Instrumentart instrument) {
        return new Steckbrief(titel, art, instrument, List.of(), Beschreibung.LEER, Zielpersonen.LEER, Wirkung.LEER,
                Ablauf.LEER, Gebiet.LEER, Ausstattung.LEER, Foerderung.LEER, Zugang.OFFEN, List.of());
    }

    /** Whether anybody is assigned to it: not to a way of working, and not to what is for employers alone. */
    public boolean istFuerPersonen() {
        return art != Angebotsart.HANDLUNGSANSATZ && !istNurFuerBetriebe();
    }

    public boolean istNurFuerBetriebe() {
        return zielpersonen.arbeitgeber() && zielpersonen.gruppen().isEmpty();
    }
}
