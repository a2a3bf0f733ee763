package de.passgenau.api.massnahme.suche;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import de.passgenau.api.liste.Sortierung;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.lucene.Lucenelisten;

/** Prints how long a search with all facets takes in a catalogue far greater than that of one Jobcenter. */
final class Grossmessung {

    private static final int STAPEL = 1_000;
    private static final List<String> WORTE = List.of("Schuldnerberatung", "Gruppenumschulungen", "Bewerbungstraining",
            "Lagerlogistik", "Sprachkurs", "Mädchen im Handwerk", "Tagesstruktur", "Kinderbetreuung", "Führerschein",
            "Pflegehelferin", "Metalltechnik", "Gartenbau", "Büromanagement", "Gesundheitsorientierung");
    private static final List<String> GESUCHT = List.of("Schulden", "Umschulung", "Lager", "Pflege");

    private final Random zufall = new Random(7);

    private Grossmessung() {}

    public static void main(String[] args) {
        int anzahl = Integer.parseInt(args[0]);
        var messung = new Grossmessung();
        try (var liste = Lucenelisten.imSpeicher()) {
            long beginn = System.nanoTime();
            messung.fuelle(liste, anzahl);
            System.out.printf("%,d Maßnahmen in the index after %d s%n", anzahl,
                    (System.nanoTime() - beginn) / 1_000_000_000);
            Zeitnahme.kopf("in the engine, ms");
            Zeitnahme.miss("all, 20 hits by name and all facets", () -> messung.suche(liste, "", Map.of()));
            Zeitnahme.miss("with words, 20 hits by relevance with highlights, all facets",
                    () -> messung.suche(liste, messung.eines(GESUCHT), Map.of()));
            Zeitnahme.miss("with words, a free place and a place, all facets",
                    () -> messung.suche(liste, messung.eines(GESUCHT),
                            Map.of(Katalogmerkmale.PLAETZE, Set.of("FREI"), Katalogmerkmale.ORT, Set.of("Ort 7"))));
        }
    }

    private void suche(Liste liste, String worte, Map<String, Set<String>> merkmale) {
        var ordnung = worte.isEmpty() ? new Ordnung(Sortierung.Feld.NAME.name(), false) : Ordnung.nachRelevanz(worte);
        var gefunden = liste.search(new Listensuche(Sichtfilter.alles(), merkmale, "", ordnung, Ausschnitt.erste(20))
                .mitVolltext(worte)
                .mitFacetten(Facettenart.felder()));
        if (gefunden.treffer().isEmpty() || gefunden.facetten().isEmpty()) {
            throw new IllegalStateException("Nothing is found for " + worte);
        }
    }

    private void fuelle(Liste liste, int anzahl) {
        var stapel = new ArrayList<Eintrag>();
        for (int i = 0; i < anzahl; i++) {
            stapel.add(eintrag(i));
            if (stapel.size() == STAPEL) {
                liste.put(stapel);
                stapel.clear();
            }
        }
        liste.put(stapel);
    }

    private Eintrag eintrag(int i) {
        var titel = eines(WORTE) + " " + i;
        return new Eintrag("massnahme-" + i, 1, Map.of(), merkmale(),
                Sortierung.werte(titel, "Ort", Clock.systemUTC().instant()), List.of(titel))
                .mitTexten(List.of(titel),
                        Map.of("BESCHREIBUNG", satz(), "ZIELE", satz(), "INHALTE", satz() + ' ' + satz()));
    }

    private Map<String, Set<String>> merkmale() {
        return Map.ofEntries(Map.entry(Katalogmerkmale.STATUS, eines("Status", 4)),
                Map.entry(Katalogmerkmale.TRAEGER, eines("Träger", 2_000)),
                Map.entry(Katalogmerkmale.INSTRUMENT, eines("Instrument", 18)),
                Map.entry(Katalogmerkmale.BEREICH, eines("Bereich", 7)),
                Map.entry(Katalogmerkmale.RECHTSGRUNDLAGE, eines("Recht", 30)),
                Map.entry(Katalogmerkmale.ZIELGRUPPE, mehrere("Gruppe", 23)),
                Map.entry(Katalogmerkmale.HEMMNIS, mehrere("Hemmnis", 31)),
                Map.entry(Katalogmerkmale.ORT, eines("Ort", 400)),
                Map.entry(Katalogmerkmale.MONAT, eines("2027-", 12)),
                Map.entry(Katalogmerkmale.PLAETZE, Set.of(eines(List.of("FREI", "VOLL", "KEIN_EINSTIEG")))));
    }

    private Set<String> eines(String name, int werte) {
        return Set.of(name + ' ' + zufall.nextInt(werte));
    }

    private Set<String> mehrere(String name, int werte) {
        return Set.copyOf(
                List.of(name + ' ' + zufall.nextInt(werte / 2), name + ' ' + (werte / 2 + zufall.nextInt(werte / 2))));
    }

    private String satz() {
        return "Wer teilnimmt, bekommt " + eines(WORTE) + " und " + eines(WORTE)
                + " mit Einzelgesprächen in der Woche.";
    }

    private String eines(List<String> worte) {
        synchronized (zufall) {
            return worte.get(zufall.nextInt(worte.size()));
        }
    }
}
