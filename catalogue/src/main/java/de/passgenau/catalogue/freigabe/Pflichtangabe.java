package de.passgenau.catalogue.freigabe;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Kosten;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;

/**
 * M-02: what nobody can be advised without. Help for one person has no places, hours and costs of its own, and work of
 * the Jobcenter's staff no costs.
 */
record Pflichtangabe(String feld, Predicate<Steckbrief> gesagt, List<Umsetzungsart> ausser) implements Freigaberegel {

    static final List<Pflichtangabe> ALLE = List.of(
            immer("beschreibung.kurz", es -> es.beschreibung().kurz() != null),
            immer("beschreibung.ziele", es -> !es.beschreibung().ziele().isEmpty()),
            immer("beschreibung.inhalte", es -> !es.beschreibung().inhalte().isEmpty()),
            immer("zielpersonen.gruppen",
                    es -> es.zielpersonen().arbeitgeber() || !es.zielpersonen().gruppen().isEmpty()),
            immer("wirkung.hemmnisse", es -> !es.wirkung().bereiche().isEmpty()),
            immer("gebiet.orte", es -> es.gebiet().ueberall() || !es.gebiet().orte().isEmpty()
                    || !es.gebiet().standorte().isEmpty()),
            immer("foerderung.rechtsgrundlagen", es -> !es.foerderung().rechtsgrundlagen().isEmpty()),
            immer("foerderung.umsetzung", es -> es.foerderung().umsetzung() != null),
            ausser("ablauf.dauer", es -> es.ablauf().dauer() != null, Umsetzungsart.EINZELFALLFOERDERUNG),
            ausser("ablauf.wochenstunden", Pflichtangabe::nenntStunden, Umsetzungsart.EINZELFALLFOERDERUNG),
            ausser("ausstattung.plaetze", es -> es.ausstattung().plaetze() != null,
                    Umsetzungsart.EINZELFALLFOERDERUNG),
            ausser("foerderung.kosten", Pflichtangabe::nenntKosten, Umsetzungsart.EINZELFALLFOERDERUNG,
                    Umsetzungsart.SELBSTVORNAHME));

    private static Pflichtangabe immer(String feld, Predicate<Steckbrief> gesagt) {
        return new Pflichtangabe(feld, gesagt, List.of());
    }

    private static Pflichtangabe ausser(String feld, Predicate<Steckbrief> gesagt, Umsetzungsart... arten) {
        return new Pflichtangabe(feld, gesagt, List.of(arten));
    }

    private static boolean nenntStunden(Steckbrief steckbrief) {
        var stunden = steckbrief.ablauf().wochenstunden();
        return stunden != null && stunden.von() != null;
    }

    private static boolean nenntKosten(Steckbrief steckbrief) {
        return Stream.ofNullable(steckbrief.foerderung().kosten()).anyMatch(Kosten::beziffert);
    }

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        return ausser.stream().anyMatch(antrag::wird) || gesagt.test(antrag.steckbrief())
                ? Stream.empty()
                : Stream.of(Verstoss.of(feld, Verstossart.FEHLT, "m-02.fehlt"));
    }
}
