package de.passgenau.api.fall.akte;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import de.passgenau.api.fall.vermerk.Einzelfallentscheidung;
import de.passgenau.api.fall.vermerk.Meldepruefung;
import de.passgenau.api.fall.vermerk.Perspektive;
import org.jspecify.annotations.Nullable;

/**
 * What was on record in a case at the end of a day, without what has turned out to be wrong from the beginning.
 *
 * @param stand of that day
 */
public record Fallakte(Fall fall, Fallverlauf stand, LocalDate am) {

    static Fallakte von(Fall fall, LocalDate am) {
        return new Fallakte(fall, fall.verlauf().am(am), am);
    }

    public @Nullable Profilsicht profil() {
        return stand.profil().am(am).map(eine -> Profilsicht.von(stand.profil(), eine)).orElse(null);
    }

    public List<Profilsicht> profilfassungen() {
        return stand.profil().fassungen().stream().map(eine -> Profilsicht.von(stand.profil(), eine)).toList();
    }

    /** In the order of work (P-06), solved ones included. */
    public List<Hemmnislage> hemmnisse() {
        return stand.hemmnisse().lagen();
    }

    public @Nullable Kategoriesicht kategorie() {
        return stand.kategorien().am(am).map(eine -> Kategoriesicht.von(stand.kategorien(), eine)).orElse(null);
    }

    public List<Kategoriesicht> kategorien() {
        return stand.kategorien()
                .entscheidungen()
                .stream()
                .map(eine -> Kategoriesicht.von(stand.kategorien(), eine))
                .toList();
    }

    public List<Zielsicht> ziele() {
        var ziele = stand.planung().ziele();
        return ziele.vereinbarte().stream().map(ziel -> Zielsicht.von(ziele, ziel)).toList();
    }

    public Fahrplansicht fahrplan() {
        return Fahrplansicht.von(stand);
    }

    public @Nullable Vereinbarungssicht vereinbarung() {
        var alle = stand.planung().vereinbarungen();
        return alle.am(am).map(eine -> Vereinbarungssicht.von(alle, eine)).orElse(null);
    }

    public List<Vereinbarungssicht> vereinbarungen() {
        var alle = stand.planung().vereinbarungen();
        return alle.geschlossene().stream().map(eine -> Vereinbarungssicht.von(alle, eine)).toList();
    }

    public List<Belehrung> belehrungen() {
        return stand.betreuung().gespraeche().belehrungen();
    }

    public List<Einstiegsberatung> einstiegsberatungen() {
        return stand.betreuung().gespraeche().einstiegsberatungen();
    }

    public List<Terminsicht> termine() {
        var termine = stand.betreuung().termine();
        return termine.alle().stream().map(termin -> Terminsicht.von(termine, termin)).toList();
    }

    public List<Ueberleitungssicht> ueberleitungen() {
        return stand.betreuung()
                .fuehrung()
                .ueberleitungen()
                .stream()
                .map(eine -> Ueberleitungssicht.von(stand, eine))
                .toList();
    }

    public List<Phasenwechsel> phasen() {
        return stand.betreuung().fuehrung().phasen();
    }

    public List<Integrationssicht> integrationen() {
        var alle = stand.betreuung().integrationen();
        return alle.alle().stream().map(eine -> Integrationssicht.von(alle, eine)).toList();
    }

    public List<Einzelfallentscheidung> einzelfallentscheidungen() {
        return stand.betreuung().vermerke().entscheidungen();
    }

    public List<Perspektive> perspektiven() {
        return stand.betreuung().vermerke().perspektiven();
    }

    public List<Meldepruefung> meldepruefungen() {
        return stand.betreuung().vermerke().meldepruefungen();
    }

    /** That of the day, under 25 (U-01). */
    public @Nullable Zielgruppenwechsel zielgruppe() {
        return stand.jugend()
                .wechsel()
                .stream()
                .filter(einer -> !einer.gueltigVon().isAfter(am))
                .reduce((frueherer, spaeterer) -> spaeterer)
                .orElse(null);
    }

    public List<Zielgruppenwechsel> zielgruppen() {
        return stand.jugend().wechsel();
    }

    public @Nullable Bildungslage bildungslage() {
        return stand.jugend().bildung().orElse(null);
    }

    public @Nullable Lebenslage lebenslage() {
        return stand.lagen().letzte().orElse(null);
    }

    public List<Berichtigungssicht> berichtigungen() {
        return stand.berichtigungen()
                .alle()
                .stream()
                .map(eine -> Berichtigungssicht.von(fall.verlauf(), eine))
                .toList();
    }
}
