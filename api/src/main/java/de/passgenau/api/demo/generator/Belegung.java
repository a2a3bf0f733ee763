package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Fall.Hemmnis;
import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.api.demo.landkreis.Massnahme.Durchgang;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.api.demo.landkreis.Umfang;

/** Who takes part in what: nobody in two Durchgänge at once or twice in a Maßnahme, nowhere more than there are places. */
final class Belegung {

    private static final List<String> OHNE_MASSNAHME = List.of("X", "Y", "Z");
    private static final int VOLL = 200;
    private static final int BALD_VOLL = 80;
    /** So many of a thousand Maßnahmen are always full. */
    private static final int BELIEBT = 150;
    private static final int KANDIDATEN = 2_000;
    /** So long somebody is known before anything is proposed to her. */
    private static final int BEKANNT_SEIT = 14;
    private static final int MINDESTALTER = 16;
    private static final int TEILZEITSTUNDEN = 30;

    private final Umfang umfang;
    private final LocalDate stichtag;
    private final Kennungen kennungen;
    private final Teilnahmewege wege;
    private final List<Fall> faelle;
    private final Map<String, Mitglied> mitglieder;
    private final Map<String, List<Ziel>> bisher = new HashMap<>();
    private final List<Teilnahme> teilnahmen = new ArrayList<>();

    Belegung(Umfang umfang, List<Bedarfsgemeinschaft> haushalte, List<Fall> faelle) {
        this.umfang = umfang;
        this.stichtag = umfang.stichtag();
        this.kennungen = new Kennungen(umfang.seed());
        this.wege = new Teilnahmewege(stichtag);
        this.faelle = faelle.stream().filter(fall -> !OHNE_MASSNAHME.contains(fall.kategorie())).toList();
        this.mitglieder = haushalte.stream()
                .flatMap(bg -> bg.mitglieder().stream())
                .collect(Collectors.toMap(Mitglied::kennung, Function.identity()));
    }

    /** How many are to take part: places taken, and people waiting once all are. */
    private record Ziel(Massnahme massnahme, Durchgang durchgang, int belegt, int wartend) {

        boolean voll() {
            return belegt == durchgang.plaetze();
        }

        /** The day before which nothing of it happens. */
        LocalDate fruehestens(LocalDate stichtag) {
            var beginn = durchgang.beginn();
            return (beginn.isAfter(stichtag) ? stichtag : beginn).minusDays(Teilnahmewege.VORLAUF);
        }

        boolean vertraegtSichMit(Ziel anderes, LocalDate stichtag) {
            return !massnahme.kennung().equals(anderes.massnahme.kennung())
                    && (durchgang.ende().isBefore(anderes.fruehestens(stichtag))
                            || anderes.durchgang.ende().isBefore(fruehestens(stichtag)));
        }
    }

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
        var kommt = lauf.beginn().isAfter(stichtag);
        if (lauf.ende().isBefore(stichtag)) {
            return new Ziel(massnahme, lauf, lauf.plaetze() * zufall.zwischen(60, 100) / 100, 0);
        }
        if (zufall.promille(kommt ? BALD_VOLL : VOLL) || istBeliebt(massnahme)) {
            return new Ziel(massnahme, lauf, lauf.plaetze(), zufall.zwischen(kommt ? 1 : 0, 4));
        }
        int anteil = kommt ? zufall.zwischen(0, 60) : zufall.zwischen(30, 90);
        return new Ziel(massnahme, lauf, lauf.plaetze() * anteil / 100, 0);
    }

    private boolean istBeliebt(Massnahme massnahme) {
        return Zufall.fuer(umfang.seed(), "beliebt", massnahme.kennung().hashCode()).promille(BELIEBT);
    }

    private void belege(Ziel ziel) {
        var zufall = Zufall.fuer(umfang.seed(), "teilnahmen", teilnahmen.size());
        var dabei = new HashSet<String>();
        int versuch = faelle.isEmpty() ? 0 : zufall.zwischen(0, faelle.size() - 1);
        int hoechstens = Math.min(KANDIDATEN, faelle.size());
        for (int i = 0; i < hoechstens && dabei.size() < ziel.belegt() + ziel.wartend(); i++) {
            var fall = faelle.get((versuch + i) % faelle.size());
            zweck(fall, ziel).ifPresent(hemmnis -> {
                dabei.add(fall.kennung());
                bisher.computeIfAbsent(fall.kennung(), kennung -> new ArrayList<>()).add(ziel);
                teilnahmen.add(teilnahme(ziel, fall, hemmnis, new Platz(dabei.size(), zufall)));
            });
        }
    }

    /** The Hemmnis for which it would be, solved ones first where it is over; empty if it is not for this person. */
    private Optional<Hemmnis> zweck(Fall fall, Ziel ziel) {
        if (!passt(fall, ziel)) {
            return Optional.empty();
        }
        var vorbei = ziel.durchgang().ende().isBefore(stichtag);
        return fall.hemmnisse()
                .stream()
                .filter(eines -> ziel.massnahme().hemmnisse().contains(eines.code()))
                .filter(eines -> vorbei || eines.offen())
                .min(Comparator.comparing(Hemmnis::offen));
    }

    private boolean passt(Fall fall, Ziel ziel) {
        var fruehestens = ziel.fruehestens(stichtag);
        var mitglied = mitglieder.get(fall.mitglied());
        if (mitglied == null || mitglied.alter(fruehestens) < MINDESTALTER
                || fall.seit().plusDays(BEKANNT_SEIT).isAfter(fruehestens)) {
            return false;
        }
        int jahre = mitglied.alter(ziel.durchgang().beginn());
        var von = ziel.massnahme().alterVon();
        var bis = ziel.massnahme().alterBis();
        return (von == null || jahre >= von) && (bis == null || jahre <= bis)
                && bisher.getOrDefault(fall.kennung(), List.of())
                        .stream()
                        .allMatch(anderes -> ziel.vertraegtSichMit(anderes, stichtag));
    }

    /** @param nummer of those in one Durchgang, from 1 on */
    private record Platz(int nummer, Zufall zufall) {}

    private Teilnahme teilnahme(Ziel ziel, Fall fall, Hemmnis hemmnis, Platz platz) {
        var lauf = ziel.durchgang();
        var teilzeit = ziel.massnahme().eckdaten().teilzeit() && platz.nummer <= lauf.plaetze() / 3
                && fall.profil().arbeitszeit().stundenBis() <= TEILZEITSTUNDEN;
        return new Teilnahme(kennungen.von("teilnahme", teilnahmen.size()), lauf.kennung(), fall.kennung(),
                hemmnis.code(), teilzeit, weg(ziel, fall, platz));
    }

    private Teilnahme.Weg weg(Ziel ziel, Fall fall, Platz platz) {
        var lauf = ziel.durchgang();
        if (platz.nummer > ziel.belegt()) {
            return wege.wartend(lauf, platz.zufall);
        }
        if (lauf.ende().isBefore(stichtag)) {
            return wege.vergangen(lauf, fall, platz.zufall);
        }
        return lauf.laeuft(stichtag) ? wege.laufend(lauf, platz.zufall) : wege.kommend(ziel.voll(), platz.zufall);
    }
}
