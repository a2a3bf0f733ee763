package de.passgenau.api.vermittlung.treffer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.vermittlung.rangliste.Gewicht;
import de.passgenau.api.vermittlung.rangliste.Gewichtung;
import de.passgenau.api.vermittlung.rangliste.Ranglisten;
import de.passgenau.api.vermittlung.rangliste.Ranglisten.Anlass;
import de.passgenau.api.vermittlung.rangliste.Rangseite;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/** People for a Maßnahme, of those whose cases the caller may know of: one search in the engine, one read of whom it found. */
@Component
class Teilnehmerrangliste {

    private final Matching matching;
    private final Ranglisten ranglisten;
    private final Dokumentliste<Fall> faelle;
    private final Massnahmentreffer treffer;

    Teilnehmerrangliste(Matching matching, Ranglisten ranglisten, Dokumentliste<Fall> faelle,
            Massnahmentreffer treffer) {
        this.matching = matching;
        this.ranglisten = ranglisten;
        this.faelle = faelle;
        this.treffer = treffer;
    }

    TrefferConnection<TeilnehmerTreffer> fuer(Massnahme massnahme, Rangwunsch wunsch, Einsicht einsicht) {
        return ranglisten.nach(new Gewichtung(Gewichte.fuerMassnahmen(), wunsch.gewichtung()),
                massstab -> fuer(new Frage(massnahme, wunsch, massstab, einsicht)));
    }

    private TrefferConnection<TeilnehmerTreffer> fuer(Frage frage) {
        var angebot = treffer.rangfaehig(frage.massnahme);
        if (angebot.isEmpty()) {
            return TrefferConnection.leer(frage.massstab);
        }
        var seite = ranglisten.seite(frage.rangfolge(), frage.wunsch.seite(),
                ausschnitt -> matching.teilnehmerFuer(angebot.get(), new Rangsuche(
                        faelle.fuer(frage.einsicht).filter(), frage.merkmale(), frage.massstab,
                        frage.wunsch.auswahl().art(), ausschnitt)));
        var gefunden = treffer(seite, frage);
        var lauf = gefunden.isEmpty()
                ? null
                : ranglisten.vermerkt(seite,
                        new Anlass(Richtung.TEILNEHMER_FUER_MASSNAHME, frage.massnahme.kennung(), frage.einsicht),
                        id -> bezug(gefunden, id));
        return new TrefferConnection<>(ranglisten.edges(seite, gefunden), ranglisten.pageInfo(seite),
                seite.liste().gesamt().anzahl(), lauf, frage.massstab.stichtag(),
                Gewicht.alle(frage.massstab.gewichte()), List.of());
    }

    /** Of nobody who is not there any more. */
    private static List<String> bezug(Map<String, TeilnehmerTreffer> gefunden, String id) {
        var einer = gefunden.get(id);
        return einer == null ? List.of() : List.of(einer.fall().bezug());
    }

    private Map<String, TeilnehmerTreffer> treffer(Rangseite seite, Frage frage) {
        Map<String, Platz> plaetze = seite.plaetze()
                .stream()
                .collect(Collectors.toMap(Rangliste.Platz::id, Function.identity()));
        return plaetze.isEmpty()
                ? Map.of()
                : faelle.fuer(frage.einsicht)
                        .lade(plaetze.keySet())
                        .stream()
                        .collect(Collectors.toMap(Fall::kennung, fall -> new TeilnehmerTreffer(fall,
                                treffer.von(frage.massnahme,
                                        Objects.requireNonNull(plaetze.get(fall.kennung())).bewertung(),
                                        treffer.angesehen(fall), frage.massstab))));
    }

    /** For what, whom, by which weights on which day, and for whose eyes. */
    private record Frage(Massnahme massnahme, Rangwunsch wunsch, Massstab massstab, Einsicht einsicht) {

        String rangfolge() {
            return String.join("/", "teilnehmer", massnahme.kennung(), wunsch.auswahl().name(),
                    Boolean.toString(wunsch.nurMitEinwilligung()), massstab.gewichte().version());
        }

        Map<String, Set<String>> merkmale() {
            return wunsch.nurMitEinwilligung()
                    ? Map.of(Fallmerkmale.EINGEWILLIGT, Set.of(Boolean.TRUE.toString()))
                    : Map.of();
        }
    }
}
