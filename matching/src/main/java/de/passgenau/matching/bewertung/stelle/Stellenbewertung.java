package de.passgenau.matching.bewertung.stelle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Paarpruefung;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Pruefstein;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;

/**
 * What a person and an offer are worth for each other, as a pure function of both, the weights and the day.
 * It sees of a person what concerns work and nothing else.
 */
public final class Stellenbewertung implements Paarpruefung {

    private final Gewichte gewichte;
    private final Stellenregeln regeln;

    /** @param bezeichnung the German name of a code of a proof */
    public Stellenbewertung(
            Gewichte gewichte,
            LocalDate stichtag,
            Berufsnaehen naehen,
            UnaryOperator<String> bezeichnung) {
        this.gewichte = gewichte;
        this.regeln = new Stellenregeln(gewichte, stichtag, naehen, bezeichnung);
    }

    @Override
    public Bewertung bewerte(Arbeitsprofil person, Stelle stelle) {
        var gesucht = gesucht(person);
        var alle = new ArrayList<Pruefstein<?, ?>>();
        alle.add(beruf(gesucht, stelle));
        alle.addAll(uebrige(person, gesucht.lage(), stelle));
        return Pruefstein.zusammen(alle, gewichte);
    }

    /**
     * Whether the same judgement comes to so many points, and nothing excludes. It ends as soon as the points that are
     * still to come are too few; the occupation, which has most of them, comes first.
     */
    @Override
    public boolean erreicht(Arbeitsprofil person, Stelle stelle, int mindestpunkte) {
        var gesucht = gesucht(person);
        int moeglich = Gewichte.SUMME - beruf(gesucht, stelle).verfehlt(gewichte);
        if (moeglich < mindestpunkte) {
            return false;
        }
        for (var pruefstein : uebrige(person, gesucht.lage(), stelle)) {
            moeglich -= pruefstein.verfehlt(gewichte);
            if (moeglich < mindestpunkte) {
                return false;
            }
        }
        return true;
    }

    /** The same rules for an index, which asks them in numbers. */
    public Stellenpunkte punkte() {
        return new Stellenpunkte(gewichte, regeln);
    }

    private Pruefstein<?, ?> beruf(Berufsregel.Gesucht gesucht, Stelle stelle) {
        return new Pruefstein<>(regeln.beruf(), gesucht, Berufsregel.Angeboten.von(stelle));
    }

    private List<Pruefstein<?, ?>> uebrige(Arbeitsprofil person, Berufslage lage, Stelle stelle) {
        return List.of(
                new Pruefstein<>(regeln.region(), Weg.von(person), ziel(person, stelle)),
                new Pruefstein<>(regeln.lage(), Lagenwunsch.von(person), stelle.lagen()),
                new Pruefstein<>(regeln.umfang(), person.umfang(), stelle.umfang()),
                new Pruefstein<>(regeln.tragfaehigkeit(),
                        new Tragfaehigkeitsregel.Wer(Tragfaehigkeitsregel.Naehe.von(person.kategorie()),
                                person.umfang()),
                        Tragfaehigkeitsregel.Entlastung.von(stelle)),
                new Pruefstein<>(regeln.kenntnisse(), person.nachweise(), Kenntnisregel.Gefragt.von(stelle)),
                new Pruefstein<>(regeln.sprache(), new Sprachregel.Kann(person.deutsch()),
                        Sprachregel.Braucht.von(stelle)),
                new Pruefstein<>(regeln.verfuegbarkeit(), new Verfuegbarkeitsregel.Frueheste(person.verfuegbarAb()),
                        new Verfuegbarkeitsregel.Frueheste(stelle.beginn())),
                new Pruefstein<>(regeln.gesundheit(), person.grenzen(), stelle.belastungen()),
                new Pruefstein<>(regeln.art(),
                        new Artregel.Wer(regeln.istMinderjaehrig(person), lage),
                        Stellenlage.von(stelle)));
    }

    private Berufsregel.Gesucht gesucht(Arbeitsprofil person) {
        return new Berufsregel.Gesucht(person.wuensche(),
                Berufslage.von(person, gewichte.wert(Stellwert.ERFAHREN_AB_JAHREN)));
    }

    private Ziel ziel(Arbeitsprofil person, Stelle stelle) {
        return Ziel.von(stelle, meter(person, stelle), gewichte.wert(Stellwert.REGION_ERSTE_FAHRT_MINUTE));
    }

    private static @Nullable Integer meter(Arbeitsprofil person, Stelle stelle) {
        return person.wohnort() == null || stelle.ort() == null ? null : person.wohnort().meterBis(stelle.ort());
    }
}
