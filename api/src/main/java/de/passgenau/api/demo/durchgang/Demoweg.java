package de.passgenau.api.demo.durchgang;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import de.passgenau.catalogue.durchgang.vergabe.AufDieWarteliste;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Vorschlagen;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.durchgang.vergabe.Zweckangabe;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.durchgang.verlauf.Antreten;
import de.passgenau.catalogue.durchgang.verlauf.Beenden;
import de.passgenau.catalogue.durchgang.verlauf.BerichtErfassen;
import de.passgenau.catalogue.durchgang.verlauf.FehltagMelden;
import de.passgenau.catalogue.durchgang.verlauf.NichtAntreten;
import de.passgenau.catalogue.durchgang.verlauf.ZielBewerten;

/** What somebody did, day by day, so that one generated Teilnahme came where it is. */
final class Demoweg {

    private static final String WIRKUNG = "Das Hemmnis ist so weit bearbeitet, dass die Suche nach Arbeit beginnen kann.";
    private static final int FEHLTAGE = 4;
    private static final int ALLE = 17;

    private final Massnahme massnahme;
    private final Teilnahme eine;
    private final String fallmanager;
    private final Predicate<LocalDate> arbeitstag;
    private final LocalDate stichtag;
    private final TeilnahmeId id;
    private final int los;
    private final List<Schritt> schritte = new ArrayList<>();

    /** @param akteur subject of whoever does it */
    record Schritt(LocalDate tag, String akteur, Tat tat) {}

    /** What is the same for all. */
    record Umfeld(LocalDate stichtag, Predicate<LocalDate> arbeitstag) {}

    Demoweg(Massnahme massnahme, Teilnahme eine, String fallmanager, Umfeld umfeld) {
        this.massnahme = massnahme;
        this.eine = eine;
        this.fallmanager = fallmanager;
        this.arbeitstag = umfeld.arbeitstag;
        this.stichtag = umfeld.stichtag;
        this.id = new TeilnahmeId(eine.kennung());
        this.los = Math.floorMod(eine.kennung().hashCode(), 100);
    }

    List<Schritt> schritte() {
        var weg = eine.weg();
        am(weg.vorschlag(), new Vorschlagen(id, new Fallkennung(eine.fall()), zweck(), eine.teilzeit(),
                dringlichkeit()));
        switch (weg.stand()) {
            case VORGESCHLAGEN -> {
            }
            case WARTELISTE -> am(weg.seit(), new AufDieWarteliste(id, dringlichkeit()));
            case RESERVIERT -> am(weg.seit(),
                    new Reservieren(id, weg.seit().plusDays(Demorahmen.RESERVIERUNGSTAGE), false));
            case ZUGEWIESEN -> am(weg.seit(), new Zuweisen(id, false));
            case NICHT_ANGETRETEN -> nichtGekommen();
            case ANGETRETEN, BEENDET, ABGEBROCHEN -> da(Objects.requireNonNull(weg.antritt()));
        }
        return schritte;
    }

    private void am(LocalDate tag, Tat tat) {
        schritte.add(new Schritt(tag, fallmanager, tat));
    }

    private void beimTraeger(LocalDate tag, Tat tat) {
        schritte.add(new Schritt(tag, massnahme.traeger().replace("demo-traeger-1", "demo-traeger"), tat));
    }

    private Zweckangabe zweck() {
        int stelle = massnahme.hemmnisse().indexOf(eine.hemmnis());
        var ziele = massnahme.ziele();
        var ziel = stelle < ziele.size() ? ziele.get(stelle) : "Schritte auf dem Weg in Arbeit";
        return new Zweckangabe(eine.hemmnis(), WIRKUNG, ziel, Set.of(eine.hemmnis()));
    }

    private Dringlichkeit dringlichkeit() {
        return los < 20 ? Dringlichkeit.HOCH : los < 80 ? Dringlichkeit.NORMAL : Dringlichkeit.NIEDRIG;
    }

    private void zugewiesenVor(LocalDate tag) {
        var vorschlag = eine.weg().vorschlag();
        am(vorschlag.plusDays(vorschlag.until(tag, ChronoUnit.DAYS) / 2), new Zuweisen(id, false));
    }

    private void nichtGekommen() {
        var seit = eine.seit();
        zugewiesenVor(seit.minusDays(1));
        am(seit, new NichtAntreten(id, Abweichungsgrund.valueOf(Objects.requireNonNull(eine.weg().grund())), null));
    }

    private void da(LocalDate antritt) {
        zugewiesenVor(antritt);
        beimTraeger(antritt, new Antreten(id, antritt));
        var letzter = eine.stand().vorbei() ? eine.seit() : stichtag;
        fehltage(antritt, letzter);
        if (eine.stand() == Teilnahme.Stand.ABGEBROCHEN) {
            beimTraeger(letzter, new Abbrechen(id, letzter,
                    Abweichungsgrund.valueOf(Objects.requireNonNull(eine.weg().grund())), null));
        } else if (eine.stand() == Teilnahme.Stand.BEENDET) {
            var mitte = antritt.plusDays(antritt.until(letzter, ChronoUnit.DAYS) / 2);
            beimTraeger(mitte, new BerichtErfassen(id, mitte, "Arbeitet mit, das Ziel ist erreichbar."));
            beimTraeger(letzter, new Beenden(id, letzter));
            beimTraeger(letzter, bewertung());
        }
    }

    private ZielBewerten bewertung() {
        if (los < 55) {
            return new ZielBewerten(id, Zielerreichung.ERREICHT, null);
        }
        return los < 85
                ? new ZielBewerten(id, Zielerreichung.TEILWEISE, "Die Zeit hat nicht für alle Schritte gereicht.")
                : new ZielBewerten(id, Zielerreichung.NICHT_ERREICHT, "Zu viele Fehltage.");
    }

    /** One every few weeks, as many as come to it by then. */
    private void fehltage(LocalDate antritt, LocalDate letzter) {
        for (int i = 1; i <= los % FEHLTAGE; i++) {
            var tag = antritt.plusDays((long) i * ALLE);
            if (tag.isBefore(letzter) && arbeitstag.test(tag)) {
                beimTraeger(tag, new FehltagMelden(id, tag, (los + i) % 3 != 0));
            }
        }
    }
}
