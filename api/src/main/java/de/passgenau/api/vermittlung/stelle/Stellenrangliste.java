package de.passgenau.api.vermittlung.stelle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Gewicht;
import de.passgenau.api.vermittlung.rangliste.Gewichtung;
import de.passgenau.api.vermittlung.rangliste.Ranglisten;
import de.passgenau.api.vermittlung.rangliste.Ranglisten.Anlass;
import de.passgenau.api.vermittlung.rangliste.Rangseite;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.springframework.stereotype.Component;

/** Offers for a case: one search in the engine, one read of what it found, whatever the size of the page. */
@Component
class Stellenrangliste {

    private final Matching matching;
    private final Ranglisten ranglisten;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Stellentreffer treffer;

    Stellenrangliste(Matching matching, Ranglisten ranglisten, Dokumentliste<Stellenangebot> stellen,
            Stellentreffer treffer) {
        this.matching = matching;
        this.ranglisten = ranglisten;
        this.stellen = stellen;
        this.treffer = treffer;
    }

    TrefferConnection<StelleTreffer> fuer(Fall fall, Rangwunsch wunsch, Einsicht einsicht) {
        return ranglisten.nach(new Gewichtung(Gewichte.fuerStellen(), wunsch.gewichtung()),
                massstab -> fuer(new Frage(fall, wunsch, massstab, einsicht)));
    }

    private TrefferConnection<StelleTreffer> fuer(Frage frage) {
        var person = treffer.arbeit(frage.fall);
        var seite = ranglisten.seite(frage.rangfolge(), frage.wunsch.seite(),
                ausschnitt -> matching.stellenFuer(person, new Rangsuche(frage.sicht(stellen), Map.of(),
                        frage.massstab, frage.wunsch.auswahl().art(), ausschnitt)));
        var lauf = seite.plaetze().isEmpty()
                ? null
                : ranglisten.vermerkt(seite,
                        new Anlass(Richtung.STELLEN_FUER_FALL, frage.fall.bezug(), frage.einsicht), List::of);
        var edges = ranglisten.edges(seite, treffer(seite, frage, person));
        return new TrefferConnection<>(edges, ranglisten.pageInfo(seite), seite.liste().gesamt().anzahl(), lauf,
                frage.massstab.stichtag(), Gewicht.alle(frage.massstab.gewichte()), List.of());
    }

    private Map<String, StelleTreffer> treffer(Rangseite seite, Frage frage, Arbeitsprofil person) {
        var plaetze = seite.plaetze().stream().collect(Collectors.toMap(Platz::id, Function.identity()));
        return plaetze.isEmpty()
                ? Map.of()
                : stellen.fuer(frage.einsicht)
                        .lade(plaetze.keySet())
                        .stream()
                        .collect(Collectors.toMap(Stellenangebot::kennung, eine -> treffer.von(eine,
                                Begruendung.von(Objects.requireNonNull(plaetze.get(eine.kennung())).bewertung()),
                                person, frage.massstab.stichtag())));
    }

    /** For whom, what, by which weights on which day, and for whose eyes. */
    private record Frage(Fall fall, Rangwunsch wunsch, Massstab massstab, Einsicht einsicht) {

        String rangfolge() {
            return String.join("/", "stellen", fall.kennung(), wunsch.auswahl().name(), massstab.gewichte().version());
        }

        Sichtfilter sicht(Dokumentliste<Stellenangebot> stellen) {
            var ohne = wunsch.nurMitEinwilligung() && fall.einwilligungen().gueltig().isEmpty();
            return ohne || fall.zustand() != Zustand.OFFEN
                    ? Sichtfilter.nichts()
                    : stellen.fuer(einsicht).filter();
        }
    }
}
