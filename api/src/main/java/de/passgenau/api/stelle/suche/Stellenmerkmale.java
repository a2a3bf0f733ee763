package de.passgenau.api.stelle.suche;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.stelle.Angebotsquelle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.matching.Eintrag;

/** What the list of offers knows of each: nothing that is held back, so that nobody is found by a wish (N-06). */
public final class Stellenmerkmale {

    /** What the offer may not have in common with another one that stands. */
    public static final String DOPPEL = "doppel";

    /** Under which key in which stock it is found elsewhere. */
    public static final String QUELLE = "quelle";
    /** In which stocks it is found elsewhere. */
    public static final String BESTAND = "bestand";

    static final String KENNUNG = "kennung";
    static final String ART = "art";
    static final String BERUF = "beruf";
    static final String ORT = "ort";
    static final String LAGE = "lage";
    static final String ARBEITGEBER = "arbeitgeber";
    static final String BETREUER = "betreuer";
    static final String VON = "von";
    static final String BIS = "bis";
    static final String BEGINN = "beginn";
    static final String GEMELDET = "gemeldet";
    /** Whether somebody has to look at its occupation. */
    static final String BERUF_OFFEN = "berufOffen";

    /** Whether a place is free. */
    static final String FREI = "frei";

    /** Later than any day. */
    static final String OHNE_ENDE = LocalDate.of(9999, 12, 31).toString();

    private static final String BESCHREIBUNG = "BESCHREIBUNG";
    private static final String ANFORDERUNGEN = "ANFORDERUNGEN";

    private Stellenmerkmale() {}

    /** @param sicht what decides who may know of it */
    static Eintrag eintrag(Stellenangebot stelle, Map<String, Set<String>> sicht) {
        var lesbar = stelle.oeffentlich();
        var ort = lesbar.orte().getFirst().anschrift().ort();
        var beginn = lesbar.rahmen().beginn();
        var zahlen = new HashMap<>(Map.of(GEMELDET, stelle.gemeldetAm().toEpochDay()));
        if (beginn != null) {
            zahlen.put(BEGINN, beginn.toEpochDay());
        }
        return new Eintrag(stelle.kennung(), stelle.version(), sicht, merkmale(stelle, lesbar),
                Sortierung.werte(lesbar.titel(), ort, stelle.spur().geaendertAm()), List.of(lesbar.titel()))
                .mitZahlen(zahlen)
                .mitTexten(List.of(lesbar.titel(), lesbar.taetigkeit().beruf().bezeichnung()), lesetexte(lesbar));
    }

    private static Map<String, Set<String>> merkmale(Stellenangebot stelle, Stellenangaben lesbar) {
        var ende = stelle.letzterTag();
        return Map.ofEntries(Map.entry(KENNUNG, Set.of(stelle.kennung())),
                Map.entry(ART, Set.of(lesbar.taetigkeit().art().name())),
                Map.entry(BERUF, anfaenge(lesbar.taetigkeit().beruf().kldb())),
                Map.entry(ORT, orte(lesbar)),
                Map.entry(LAGE, lesbar.orte().stream().map(Arbeitsort::schluessel).collect(Collectors.toSet())),
                Map.entry(ARBEITGEBER, Set.of(stelle.arbeitgeber().wert())),
                Map.entry(BETREUER, Set.of(stelle.betreuer())),
                Map.entry(VON, Set.of(stelle.gemeldetAm().toString())),
                Map.entry(BIS, Set.of(ende == null ? OHNE_ENDE : ende.toString())),
                Map.entry(DOPPEL, stelle.doppel().werte()),
                Map.entry(QUELLE, quellen(stelle, Angebotsquelle::eindeutig)),
                Map.entry(BESTAND, quellen(stelle, Angebotsquelle::system)),
                Map.entry(BERUF_OFFEN, Set.of(String.valueOf(stelle.berufAngenommenAus() != null))),
                Map.entry(FREI, Set.of(String.valueOf(stelle.freiePlaetze() > 0))),
                Map.entry(Listenquelle.AUFRUFE, Listenquelle.aufrufe(stelle)));
    }

    private static Set<String> quellen(Stellenangebot stelle, Function<Angebotsquelle, String> wert) {
        return stelle.quellen().stream().map(wert).collect(Collectors.toSet());
    }

    /** The code and all groups above it. */
    private static Set<String> anfaenge(String kldb) {
        return IntStream.rangeClosed(1, kldb.length())
                .mapToObj(ende -> kldb.substring(0, ende))
                .collect(
                        Collectors.toSet());
    }

    private static Set<String> orte(Stellenangaben lesbar) {
        return lesbar.orte().stream().map(ort -> ort.anschrift().ort()).collect(Collectors.toSet());
    }

    private static Map<String, String> lesetexte(Stellenangaben lesbar) {
        return Map.of(BESCHREIBUNG, Objects.requireNonNullElse(lesbar.beschreibung(), ""), ANFORDERUNGEN,
                String.join(". ", lesbar.anforderungen().worte()));
    }
}
