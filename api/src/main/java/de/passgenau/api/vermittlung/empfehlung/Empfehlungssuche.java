package de.passgenau.api.vermittlung.empfehlung;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.vermittlung.rangliste.Fund;
import de.passgenau.api.vermittlung.rangliste.Suchauftrag;
import de.passgenau.api.vermittlung.stelle.StelleTreffer;
import de.passgenau.api.vermittlung.stelle.Stellensuche;
import de.passgenau.api.vermittlung.stelle.Stellentreffer;
import de.passgenau.api.vermittlung.treffer.MassnahmeTreffer;
import de.passgenau.api.vermittlung.treffer.Massnahmensuche;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.bewertung.Empfehlungen;
import de.passgenau.matching.profil.Profil;
import org.springframework.stereotype.Component;

/** Searches for offers and, knowing the best of these, for Maßnahmen (I-02). */
@Component
class Empfehlungssuche {

    private static final int KEINE = -1;

    private final Stellentreffer personen;
    private final Stellensuche stellen;
    private final Massnahmensuche massnahmen;

    Empfehlungssuche(Stellentreffer personen, Stellensuche stellen, Massnahmensuche massnahmen) {
        this.personen = personen;
        this.stellen = stellen;
        this.massnahmen = massnahmen;
    }

    /** @param hier behind or before which place; without, from the edge of the order */
    Gefunden suche(Fall fall, Seitenangabe seite, Optional<Rangort> hier, Einsicht einsicht) {
        var person = personen.person(fall);
        var gefundene = stellen.suche(new Suchauftrag(fall, person, ausschnitt(seite, hier, true), einsicht));
        int beste = hier.map(Rangort::beste).orElseGet(() -> beste(person));
        return new Gefunden(gefundene, massnahmen.suche(new Suchauftrag(fall, mitAussicht(person, beste),
                ausschnitt(seite, hier, false), einsicht)), beste);
    }

    private static Ausschnitt ausschnitt(Seitenangabe seite, Optional<Rangort> hier, boolean vonStellen) {
        return seite.rueckwaerts()
                ? hier.map(ort -> ort.davor(seite.anzahl(), vonStellen))
                        .orElseGet(() -> new Ausschnitt(seite.anzahl(), null, true))
                : hier.map(ort -> ort.danach(seite.anzahl(), vonStellen))
                        .orElseGet(() -> Ausschnitt.erste(seite.anzahl()));
    }

    private static int beste(Profil person) {
        return Objects.requireNonNullElse(person.foerderung().passendeStelle(), KEINE);
    }

    /** Placement first is a fact that Maßnahmen are judged by; on each page of one order it is the same. */
    private static Profil mitAussicht(Profil person, int beste) {
        return new Profil(person.arbeit(), person.foerderung().mitPassenderStelle(beste == KEINE ? null : beste),
                person.zugang());
    }

    /** @param beste points of the best offer of all; negative if there is none */
    record Gefunden(Fund<StelleTreffer> stellen, Fund<MassnahmeTreffer> massnahmen, int beste) {

        List<Empfehlungen.Empfehlung> alle() {
            return Stream.concat(
                    stellen.liste()
                            .plaetze()
                            .stream()
                            .map(platz -> new Empfehlungen.Empfehlung(platz.id(), true, platz.rang())),
                    massnahmen.liste()
                            .plaetze()
                            .stream()
                            .map(platz -> new Empfehlungen.Empfehlung(platz.id(), false, platz.rang())))
                    .toList();
        }

        /** Whether there is more of what was asked for, beyond what was found. */
        boolean mehr(boolean rueckwaerts) {
            return Stream.of(stellen.liste(), massnahmen.liste())
                    .anyMatch(liste -> rueckwaerts
                            ? liste.davorMehr() && !liste.plaetze().isEmpty()
                            : liste.danachMehr());
        }

        long gesamt() {
            return stellen.liste().gesamt().anzahl() + massnahmen.liste().gesamt().anzahl();
        }

        String datenstand() {
            return stellen.liste().laufkennung() + ':' + massnahmen.liste().laufkennung();
        }

        String gewichte() {
            return stellen.liste().gewichte() + ':' + massnahmen.liste().gewichte();
        }

        /** Empty for what is not there any more. */
        Optional<Empfehlung> zeige(Empfehlungen.Empfehlung eine, boolean vorrangig) {
            return eine.stelle()
                    ? Optional.ofNullable(stellen.treffer().get(eine.kennung()))
                            .map(treffer -> new Empfehlung(vorrangig, treffer, null))
                    : Optional.ofNullable(massnahmen.treffer().get(eine.kennung()))
                            .map(treffer -> new Empfehlung(false, null, treffer));
        }
    }
}
