package de.passgenau.api.vermittlung.guete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.vermittlung.guete.pruefung.Verstoss;
import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.vergleich.Rang;
import de.passgenau.matching.bewertung.Ausschluss;
import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.guete.Kennzahlen;

/** The lists of one person with grades, points and sentences; and what has a grade but is excluded. */
final class Einzelansicht {

    private static final String ALLE = "alle";
    private static final int GEZEIGT = 20;

    private final Guetelauf lauf;
    private final Bericht bericht;

    Einzelansicht(Guetelauf lauf, Bericht bericht) {
        this.lauf = lauf;
        this.bericht = bericht;
    }

    /** @param id of a person, or „alle“ for everybody, the worst list first; with a document after a slash only that */
    String text(String id) {
        var zeilen = paar(id);
        if (!zeilen.isEmpty()) {
            return String.join(System.lineSeparator(), zeilen) + System.lineSeparator();
        }
        for (var einer : List.of(Lauf.STELLE, Lauf.MASSNAHME)) {
            var personen = lauf.sammlung()
                    .personen()
                    .stream()
                    .filter(person -> id.equals(ALLE) || person.id().equals(id));
            personen.sorted(Comparator.comparingDouble(person -> ndcg(einer, person)))
                    .forEach(person -> zeilen.addAll(person(person, einer)));
        }
        if (zeilen.isEmpty()) {
            throw Befehlsfehler.aufruf("--einzeln kennt keine Person " + id + ".");
        }
        return String.join(System.lineSeparator(), zeilen) + System.lineSeparator();
    }

    /** Why one document is or isn't in the list of a person. */
    private List<String> paar(String id) {
        var zeilen = new ArrayList<String>();
        for (var person : lauf.sammlung().personen()) {
            var dokument = id.startsWith(person.id() + "/") ? id.substring(person.id().length() + 1) : "";
            lauf.maschine().bewerte(person, dokument).ifPresent(bewertung -> {
                zeilen.add("== %s, %s %s: %d Punkte".formatted(person.id(), dokument,
                        lauf.maschine().titel(dokument), bewertung.punkte()));
                zeilen.addAll(gruende(person, dokument));
            });
        }
        return zeilen;
    }

    private double ndcg(Lauf einer, Person person) {
        var zahlen = bericht.passgenau(einer).jePerson().get(person.id());
        return zahlen == null ? 1 : zahlen.ndcg10();
    }

    private List<String> person(Person person, Lauf einer) {
        var zeilen = new ArrayList<String>();
        zeilen.add("%n== %s, %s: %s".formatted(person.id(), einer.bezeichnung(), zahlen(einer, person)));
        zeilen.add("   " + lauf.maschine().profil(person).arbeit());
        zeilen.addAll(liste(person, einer));
        zeilen.addAll(fehlende(person, einer));
        return zeilen;
    }

    private List<String> liste(Person person, Lauf einer) {
        var zeilen = new ArrayList<String>();
        var noten = lauf.sammlung().noten(einer, person.id());
        int platz = 0;
        for (var rang : lauf.maschine().liste(person, einer).stream().limit(GEZEIGT).toList()) {
            platz++;
            zeilen.add("%2d. %s  Note %s  %.0f Punkte  %s".formatted(platz,
                    rang.dokument(),
                    noten.getOrDefault(rang.dokument(), 0),
                    rang.punkte(),
                    lauf.maschine().titel(rang.dokument())));
            zeilen.addAll(gruende(person, rang.dokument()));
        }
        return zeilen;
    }

    /** What has a good grade and is not among what was shown. */
    private List<String> fehlende(Person person, Lauf einer) {
        var zeilen = new ArrayList<String>();
        var gezeigte = lauf.maschine().liste(person, einer).stream().limit(GEZEIGT).map(Rang::dokument).toList();
        lauf.sammlung().noten(einer, person.id()).forEach((dokument, note) -> {
            if (note > 0 && !gezeigte.contains(dokument)) {
                zeilen.add(" –  %s  Note %d  fehlt oder steht weit hinten  %s".formatted(dokument,
                        note,
                        lauf.maschine().titel(dokument)));
                zeilen.addAll(gruende(person, dokument));
            }
        });
        return zeilen;
    }

    private String zahlen(Lauf einer, Person person) {
        Kennzahlen zahlen = bericht.passgenau(einer).jePerson().get(person.id());
        return zahlen == null
                ? "keine Noten"
                : String.format(Locale.GERMAN, "NDCG@10 %.3f, P@5 %.1f", zahlen.ndcg10(), zahlen.p5());
    }

    private List<String> gruende(Person person, String dokument) {
        var zeilen = new ArrayList<String>();
        lauf.maschine().bewerte(person, dokument).ifPresent(bewertung -> {
            switch (bewertung) {
                case Bewertung.Passend passend ->
                    passend.befunde().stream().map(Befund::begruendung).forEach(zeilen::add);
                case Bewertung.Ausgeschlossen aus -> aus.gruende()
                        .stream()
                        .map(Ausschluss::begruendung)
                        .forEach(satz -> zeilen.add("AUSGESCHLOSSEN: " + satz));
            }
        });
        lauf.messung()
                .verstoesse(person, dokument)
                .stream()
                .map(Verstoss::toString)
                .forEach(satz -> zeilen.add("REGEL: " + satz));
        return zeilen.stream().map(zeile -> "      " + zeile).toList();
    }
}
