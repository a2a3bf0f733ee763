package de.passgenau.api.eingliederung.pruefung;

import java.util.List;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.plan.Auswertung;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungen;
import de.passgenau.api.fall.plan.Vereinbarungsrecht;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Kontakt;

/** V-01 to V-03: agreements are complete, run 6 months at most, one at a time, and are evaluated in a talk. */
final class VereinbarungenInOrdnung implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var vereinbarungen = akte.planung().vereinbarungen();
        for (var eine : vereinbarungen.geschlossene()) {
            if (!istVollstaendig(eine, lage)) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.vereinbarung", eine.geschlossenAm());
            }
            if (ueberschneidet(eine, vereinbarungen)) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.ueberschneidung", eine.geschlossenAm());
            }
        }
        if (vereinbarungen.unausgewertete().size() > 1) {
            Fallpruefung.widerspruch(pruefung, "berichtigung.unausgewertet");
        }
        vereinbarungen.auswertungen()
                .stream()
                .filter(auswertung -> !istBelegt(auswertung, akte))
                .forEach(auswertung -> Fallpruefung.widerspruch(pruefung, "berichtigung.auswertung",
                        auswertung.tag()));
    }

    private static boolean istVollstaendig(Vereinbarung eine, Lage lage) {
        var unterzeichner = eine.unterschriften().stream().map(Unterschrift::wer).toList();
        return eine.art() == Vereinbarungsrecht.am(eine.geschlossenAm())
                && !eine.bis().isAfter(eine.geschlossenAm().plusMonths(lage.vorgaben().vereinbarung()))
                && eine.pflichten()
                        .stream()
                        .map(Pflicht::seite)
                        .toList()
                        .containsAll(List.of(Seite.KUNDE, Seite.JOBCENTER))
                && unterzeichner.containsAll(List.of(Unterschrift.Unterzeichner.KUNDE,
                        Unterschrift.Unterzeichner.FALLMANAGEMENT))
                && (!lage.istMinderjaehrig(eine.geschlossenAm())
                        || unterzeichner.contains(Unterschrift.Unterzeichner.SORGEBERECHTIGTE));
    }

    private static boolean ueberschneidet(Vereinbarung eine, Vereinbarungen alle) {
        return alle.geschlossene()
                .stream()
                .filter(andere -> !andere.id().equals(eine.id()))
                .anyMatch(andere -> andere.geschlossenAm().isBefore(alle.ende(eine))
                        && eine.geschlossenAm().isBefore(alle.ende(andere)));
    }

    private static boolean istBelegt(Auswertung auswertung, Fallverlauf akte) {
        return akte.betreuung()
                .gespraeche()
                .kontakt(auswertung.kontakt())
                .filter(kontakt -> kontakt.schritte().contains(Kontakt.Schritt.VEREINBARUNG_ABGEGLICHEN))
                .filter(kontakt -> kontakt.tag().equals(auswertung.tag()))
                .isPresent();
    }
}
