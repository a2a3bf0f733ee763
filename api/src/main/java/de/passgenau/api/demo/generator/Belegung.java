package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.api.demo.landkreis.Massnahme.Durchgang;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.api.demo.landkreis.Teilnahme.Stand;
import de.passgenau.api.demo.landkreis.Umfang;

/** Who takes part in what: nobody in two present or coming Durchgänge, nowhere more than there are places. */
final class Belegung {

    private static final List<String> OHNE_MASSNAHME = List.of("X", "Y", "Z");
    private static final int VOLL = 300;
    private static final int KANDIDATEN = 2_000;

    private final Umfang umfang;
    private final LocalDate stichtag;
    private final Kennungen kennungen;
    private final List<Fall> faelle;
    private final Map<String, Integer> alter;
    private final Set<String> beschaeftigt = new HashSet<>();
    private final List<Teilnahme> teilnahmen = new ArrayList<>();

    Belegung(Umfang umfang, List<Bedarfsgemeinschaft> haushalte, List<Fall> faelle) {
        this.umfang = umfang;
        this.stichtag = umfang.stichtag();
        this.kennungen = new Kennungen(umfang.seed());
        this.faelle = faelle.stream().filter(fall -> !OHNE_MASSNAHME.contains(fall.kategorie())).toList();
        this.alter = haushalte.stream()
                .flatMap(bg -> bg.mitglieder().stream())
                .collect(Collectors.toMap(Mitglied::kennung, mitglied -> mitglied.alter(stichtag)));
    }

    /** How many are to take part: places taken, and people waiting once all are. */
    private record Ziel(Massnahme massnahme, Durchgang durchgang, int belegt, int wartend) {}

    /** Full ones come first, so that there are some in a small Landkreis, too. */
    List<Teilnahme> teilnahmen(List<Massnahme> massnahmen) {
        var ziele = new ArrayList<Ziel>();
        for (var massnahme : massnahmen) {
            massnahme.durchgaenge().forEach(lauf -> ziele.add(ziel(massnahme, lauf, ziele.size())));
        }
        ziele.stream()
                .sorted(Comparator.comparingInt(ziel -> ziel.durchgang().plaetze() - ziel.belegt()))
                .forEach(this::belege);
        return teilnahmen;
    }

    private Ziel ziel(Massnahme massnahme, Durchgang lauf, int nummer) {
        var zufall = Zufall.fuer(umfang.seed(), "belegung", nummer);
        if (lauf.beginn().isAfter(stichtag)) {
            return new Ziel(massnahme, lauf, lauf.plaetze() * zufall.zwischen(0, 60) / 100, 0);
        }
        if (zufall.promille(VOLL)) {
            return new Ziel(massnahme, lauf, lauf.plaetze(), zufall.zwischen(0, 3));
        }
        return new Ziel(massnahme, lauf, lauf.plaetze() * zufall.zwischen(20, 85) / 100, 0);
    }

    private void belege(Ziel ziel) {
        var zufall = Zufall.fuer(umfang.seed(), "teilnahmen", teilnahmen.size());
        boolean vorbei = ziel.durchgang().ende().isBefore(stichtag);
        var dabei = new HashSet<String>();
        int versuch = faelle.isEmpty() ? 0 : zufall.zwischen(0, faelle.size() - 1);
        int hoechstens = Math.min(KANDIDATEN, faelle.size());
        for (int i = 0; i < hoechstens && dabei.size() < ziel.belegt() + ziel.wartend(); i++) {
            var fall = faelle.get((versuch + i) % faelle.size());
            if ((vorbei || !beschaeftigt.contains(fall.kennung())) && passt(fall, ziel.massnahme())) {
                dabei.add(fall.kennung());
                if (!vorbei) {
                    beschaeftigt.add(fall.kennung());
                }
                nimmAuf(ziel, fall, dabei.size(), zufall);
            }
        }
    }

    private boolean passt(Fall fall, Massnahme massnahme) {
        int jahre = alter.getOrDefault(fall.mitglied(), 0);
        var von = massnahme.alterVon();
        var bis = massnahme.alterBis();
        return (von == null || jahre >= von) && (bis == null || jahre <= bis)
                && (massnahme.zielgruppen().contains("ALLE")
                        || massnahme.zielgruppen().stream().anyMatch(fall.zielgruppen()::contains)
                        || fall.hemmnisse().stream().anyMatch(h -> massnahme.hemmnisse().contains(h.code())));
    }

    private void nimmAuf(Ziel ziel, Fall fall, int wievielter, Zufall zufall) {
        var stand = wievielter > ziel.belegt() ? Stand.WARTELISTE : stand(ziel.durchgang(), zufall);
        teilnahmen.add(new Teilnahme(kennungen.von("teilnahme", teilnahmen.size()), ziel.durchgang().kennung(),
                fall.kennung(), stand, seit(stand, ziel.durchgang(), zufall)));
    }

    /** The day on which it came so far. */
    private LocalDate seit(Stand stand, Durchgang lauf, Zufall zufall) {
        return switch (stand) {
            case ANGETRETEN -> lauf.beginn();
            case BEENDET -> lauf.ende();
            case ABGEBROCHEN -> lauf.beginn()
                    .plusDays(zufall.zwischen(1, (int) lauf.beginn().until(lauf.ende(), ChronoUnit.DAYS)));
            case WARTELISTE, VORGESCHLAGEN, ZUGEWIESEN -> stichtag.minusDays(zufall.zwischen(0, 30));
        };
    }

    private Stand stand(Durchgang lauf, Zufall zufall) {
        if (lauf.ende().isBefore(stichtag)) {
            return zufall.promille(180) ? Stand.ABGEBROCHEN : Stand.BEENDET;
        }
        return lauf.laeuft(stichtag) ? Stand.ANGETRETEN : zufall.aus(List.of(Stand.ZUGEWIESEN, Stand.VORGESCHLAGEN));
    }
}
