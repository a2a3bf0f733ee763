package de.passgenau.api.vermittlung;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
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
import de.passgenau.api.vermittlung.stelle.Besetzung;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/**
 * People for an offer, of those of whom the caller may know: one search in the engine, one read of whom it found, whatever
 * the size of the page.
 */
@Component
class Bewerberrangliste {

    private final Matching matching;
    private final Ranglisten ranglisten;
    private final Dokumentliste<Fall> faelle;
    private final Bewerbertreffer treffer;

    Bewerberrangliste(Matching matching, Ranglisten ranglisten, Dokumentliste<Fall> faelle, Bewerbertreffer treffer) {
        this.matching = matching;
        this.ranglisten = ranglisten;
        this.faelle = faelle;
        this.treffer = treffer;
    }

    TrefferConnection<BewerberTreffer> fuer(Besetzung besetzung, Rangwunsch wunsch, Einsicht einsicht) {
        return ranglisten.nach(new Gewichtung(Gewichte.fuerStellen(), wunsch.gewichtung()),
                massstab -> fuer(new Frage(besetzung, wunsch, massstab, einsicht)));
    }

    private TrefferConnection<BewerberTreffer> fuer(Frage frage) {
        var seite = ranglisten.seite(frage.rangfolge(), frage.wunsch.seite(),
                ausschnitt -> matching.bewerberFuer(frage.besetzung.stelle(), new Rangsuche(frage.sicht(), Map.of(),
                        frage.massstab, frage.wunsch.auswahl().art(), ausschnitt)));
        var gefunden = treffer(seite, frage);
        var lauf = gefunden.isEmpty()
                ? null
                : ranglisten.vermerkt(seite,
                        new Anlass(Richtung.BEWERBER_FUER_STELLE, frage.besetzung.kennung(), frage.einsicht),
                        id -> bezug(gefunden, id));
        return new TrefferConnection<>(ranglisten.edges(seite, gefunden), ranglisten.pageInfo(seite),
                seite.liste().gesamt().anzahl(), lauf, frage.massstab.stichtag(),
                Gewicht.alle(frage.massstab.gewichte()), List.of());
    }

    /** Of nobody who is not there any more. */
    private static List<String> bezug(Map<String, BewerberTreffer> gefunden, String id) {
        var einer = gefunden.get(id);
        return einer == null ? List.of() : List.of(einer.kandidat().bezug());
    }

    private Map<String, BewerberTreffer> treffer(Rangseite seite, Frage frage) {
        Map<String, Platz> plaetze = seite.plaetze().stream().collect(Collectors.toMap(Platz::id, Function.identity()));
        return plaetze.isEmpty()
                ? Map.of()
                : faelle.fuer(frage.sicht(), frage.einsicht)
                        .lade(plaetze.keySet())
                        .stream()
                        .collect(Collectors.toMap(Fall::kennung, fall -> treffer.von(fall, frage.besetzung,
                                Objects.requireNonNull(plaetze.get(fall.kennung())).bewertung(), frage.einsicht)));
    }

    /** For what, whom, by which weights on which day, and for whose eyes. */
    private record Frage(Besetzung besetzung, Rangwunsch wunsch, Massstab massstab, Einsicht einsicht) {

        String rangfolge() {
            return String.join("/", "bewerber", besetzung.kennung(), wunsch.auswahl().name(),
                    Boolean.toString(wunsch.nurMitEinwilligung()), massstab.gewichte().version());
        }

        Sichtfilter sicht() {
            var sicht = Fallsicht.bewerber(einsicht.anrufer());
            return wunsch.nurMitEinwilligung() ? sicht.und(Fallsicht.benannte()) : sicht;
        }
    }
}
