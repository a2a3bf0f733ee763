package de.passgenau.api.stelle.suche;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.api.verzeichnis.Umkreis;

/**
 * What somebody searches for, as the list understands it.
 *
 * @param auswahl of which offers at all
 * @param anrufer Kennung of who asks
 */
record Stellenfrage(StellenSuche wunsch, Suche auswahl, String anrufer, LocalDate heute) {

    Suche suche(Listensicht<Stellenangebot> sicht, Optional<Umkreis> umkreis, Kennungen kennungen) {
        var suche = auswahl
                .und(Stellenmerkmale.ART, wunsch.arten())
                .und(Stellenmerkmale.BERUF, wunsch.berufe())
                .und(Stellenmerkmale.ORT, wunsch.orte())
                .und(Stellenmerkmale.BETREUER, wunsch.betreuer())
                .und(Stellenmerkmale.BESTAND, wunsch.bestaende());
        if (Boolean.TRUE.equals(wunsch.nurMitAngenommenemBeruf())) {
            suche = suche.nur(Stellenmerkmale.BERUF_OFFEN, List.of(String.valueOf(true)));
        }
        if (Boolean.TRUE.equals(wunsch.nurMitFreienPlaetzen())) {
            suche = suche.nur(Stellenmerkmale.FREI, List.of(String.valueOf(true)));
        }
        var arbeitgeber = wunsch.arbeitgeber().stream().map(id -> kennungen.id(Arbeitgeber.class, id)).toList();
        return mitUmkreis(mitGeltung(mitEigenen(suche.und(Stellenmerkmale.ARBEITGEBER, arbeitgeber)), sicht), umkreis);
    }

    private Suche mitEigenen(Suche suche) {
        var betreuer = wunsch.betreuer();
        if (!Boolean.TRUE.equals(wunsch.nurEigene())) {
            return suche;
        }
        return betreuer.isEmpty() || betreuer.contains(anrufer)
                ? suche.nur(Stellenmerkmale.BETREUER, List.of(anrufer))
                : suche.nur(Stellenmerkmale.BETREUER, List.of());
    }

    /** Days are compared as they are written: year, month, day. */
    private Suche mitGeltung(Suche suche, Listensicht<Stellenangebot> sicht) {
        var tag = wunsch.gueltigAm();
        var stand = wunsch.stand();
        if (tag == null && stand == null) {
            return suche;
        }
        var jetzt = heute.toString();
        Predicate<String> ende = letzter -> stand == null
                || letzter.compareTo(jetzt) >= 0 == (stand == Stellenstand.VEROEFFENTLICHT);
        if (tag == null) {
            return suche.nur(Stellenmerkmale.BIS, werte(sicht, Stellenmerkmale.BIS, ende));
        }
        var gefragt = tag.toString();
        return suche
                .nur(Stellenmerkmale.VON,
                        werte(sicht, Stellenmerkmale.VON, erster -> erster.compareTo(gefragt) <= 0))
                .nur(Stellenmerkmale.BIS,
                        werte(sicht, Stellenmerkmale.BIS, ende.and(letzter -> letzter.compareTo(gefragt) >= 0)));
    }

    Optional<Umkreis> umkreis(Listensicht<Stellenangebot> sicht, Ortskunde orte) {
        return Optional.ofNullable(wunsch.umkreis())
                .map(umkreis -> orte.um(umkreis.ort(), werte(sicht, Stellenmerkmale.LAGE, lage -> true)));
    }

    private Suche mitUmkreis(Suche suche, Optional<Umkreis> umkreis) {
        var km = wunsch.umkreis() == null ? null : wunsch.umkreis().km();
        return km == null || umkreis.isEmpty()
                ? suche
                : suche.nur(Stellenmerkmale.LAGE, umkreis.get().innerhalb(km));
    }

    private Collection<String> werte(Listensicht<Stellenangebot> sicht, String feld, Predicate<String> gesuchte) {
        return werte(sicht, auswahl, feld, gesuchte);
    }

    /** Of all that occur, as far as this caller may know of them. */
    static Collection<String> werte(Listensicht<Stellenangebot> sicht, Suche auswahl, String feld,
            Predicate<String> gesuchte) {
        return sicht.zaehle(auswahl, List.of(feld))
                .keySet()
                .stream()
                .map(kombination -> kombination.getFirst())
                .filter(gesuchte)
                .toList();
    }
}
