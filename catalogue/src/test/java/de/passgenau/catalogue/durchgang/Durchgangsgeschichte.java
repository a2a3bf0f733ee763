package de.passgenau.catalogue.durchgang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import de.passgenau.catalogue.durchgang.vergabe.AufDieWarteliste;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Vorschlagen;
import de.passgenau.catalogue.durchgang.vergabe.Vorziehen;
import de.passgenau.catalogue.durchgang.vergabe.Zurueckziehen;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.durchgang.vergabe.Zweckangabe;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.durchgang.verlauf.Antreten;
import de.passgenau.catalogue.durchgang.verlauf.Beenden;
import de.passgenau.catalogue.durchgang.verlauf.BerichtErfassen;
import de.passgenau.catalogue.durchgang.verlauf.FehltagMelden;
import de.passgenau.catalogue.durchgang.verlauf.FehltagStreichen;
import de.passgenau.catalogue.durchgang.verlauf.NichtAntreten;
import de.passgenau.catalogue.durchgang.verlauf.ZielBewerten;
import de.passgenau.catalogue.regel.Ausgang;

/** What people do with a Durchgang over the months, wisely or not. */
record Durchgangsgeschichte(Rahmen rahmen, List<Zug> zuege) {

    /** What somebody tries. */
    enum Art {
        VORSCHLAGEN,
        RESERVIEREN,
        ZUWEISEN,
        WARTEN,
        VORZIEHEN,
        ZURUECKZIEHEN,
        ANTRETEN,
        NICHT_ANTRETEN,
        BEENDEN,
        ABBRECHEN,
        FEHLTAG,
        DOCH_DA,
        BERICHT,
        BEWERTEN,
        ABSAGEN,
        UMPLANEN
    }

    /**
     * One try.
     *
     * @param spaeter days since the one before
     * @param zahl    whatever else has to be chosen, from 0 on
     */
    record Zug(Art art, int person, int spaeter, int zahl) {}

    /**
     * A Durchgang before and after one try.
     *
     * @param befehl the try as it would be made on any Durchgang
     */
    record Versuch(Durchgang vorher, LocalDate heute, Function<Durchgang, Tatausgang> befehl, Tatausgang ausgang) {

        Durchgang nachher() {
            return ausgang.zuSpeichern().orElse(vorher);
        }

        Tatausgang nochmals() {
            return befehl.apply(nachher());
        }
    }

    List<Versuch> versuche() {
        var versuche = new ArrayList<Versuch>();
        var stand = Kurs.mit(rahmen);
        var heute = Kurs.VORHER;
        for (var zug : zuege) {
            heute = heute.plusDays(zug.spaeter());
            var befehl = befehl(stand, zug, heute);
            var versuch = new Versuch(stand, heute, befehl, befehl.apply(stand));
            versuche.add(versuch);
            stand = versuch.nachher();
        }
        return versuche;
    }

    private static Function<Durchgang, Tatausgang> befehl(Durchgang vorher, Zug zug, LocalDate heute) {
        var umstaende = Kurs.am(heute);
        var spur = Kurs.spur(heute);
        return switch (zug.art()) {
            case ABSAGEN -> {
                var grund = zug.zahl() == 0 ? "der Träger gibt auf" : "";
                yield stand -> geplant(stand.absagen(grund, umstaende, spur));
            }
            case UMPLANEN -> {
                var neuer = groesser(vorher.rahmen(), zug.zahl() % 3 - 1);
                yield stand -> geplant(stand.umplanen(neuer, umstaende, spur));
            }
            case VORSCHLAGEN, RESERVIEREN, ZUWEISEN, WARTEN, VORZIEHEN, ZURUECKZIEHEN, ANTRETEN, NICHT_ANTRETEN,
                    BEENDEN, ABBRECHEN, FEHLTAG, DOCH_DA, BERICHT, BEWERTEN -> {
                var tat = tat(zug, heute, person(vorher, zug.person()));
                yield stand -> stand.vollziehe(tat, umstaende, spur);
            }
        };
    }

    private static Tatausgang geplant(Ausgang<Durchgang> ausgang) {
        return switch (ausgang) {
            case Ausgang.Vollzogen<Durchgang>(var stand) -> new Tatausgang.Vollzogen(stand);
            case Ausgang.Abgewiesen<Durchgang>(var verstoesse) -> new Tatausgang.Abgewiesen(verstoesse);
        };
    }

    /** The Teilnahme of this person that has not ended, or her next one. */
    private static TeilnahmeId person(Durchgang stand, int person) {
        var fall = Kurs.fall("p" + person);
        var bisher = stand.teilnahmen(fall).toList();
        return bisher.isEmpty() || bisher.getLast().letzterStand().istEndgueltig()
                ? Kurs.id("p" + person + "-" + bisher.size())
                : bisher.getLast().id();
    }

    private static Tat tat(Zug zug, LocalDate heute, TeilnahmeId wer) {
        int zahl = zug.zahl();
        return switch (zug.art()) {
            case VORSCHLAGEN -> new Vorschlagen(wer, Kurs.fall("p" + zug.person()), zweck(zahl), zahl % 3 == 0,
                    Dringlichkeit.values()[zahl % 3]);
            case RESERVIEREN -> new Reservieren(wer, heute.plusDays(zahl), zahl % 2 == 0);
            case ZUWEISEN -> new Zuweisen(wer, zahl % 2 == 0);
            case WARTEN -> new AufDieWarteliste(wer, Dringlichkeit.values()[zahl % 3]);
            case VORZIEHEN -> new Vorziehen(wer, zahl == 0 ? " " : "die Wohnung ist in Gefahr");
            case ZURUECKZIEHEN -> new Zurueckziehen(wer, zahl == 0 ? Abweichungsgrund.UMZUG : null, null);
            case ANTRETEN -> new Antreten(wer, heute.minusDays(zahl % 4));
            case NICHT_ANTRETEN -> new NichtAntreten(wer, Abweichungsgrund.NICHT_ERSCHIENEN, null);
            case BEENDEN -> new Beenden(wer, heute);
            case ABBRECHEN -> new Abbrechen(wer, heute, zahl == 0 ? null : Abweichungsgrund.ARBEIT_AUFGENOMMEN, null);
            case FEHLTAG -> new FehltagMelden(wer, heute.minusDays(zahl % 4), zahl % 2 == 0);
            case DOCH_DA -> new FehltagStreichen(wer, heute.minusDays(zahl % 4));
            case BERICHT -> new BerichtErfassen(wer, heute, zahl == 0 ? "" : "kommt regelmäßig");
            case BEWERTEN -> new ZielBewerten(wer, Zielerreichung.values()[zahl % 3], zahl > 4 ? "fast" : null);
            case ABSAGEN, UMPLANEN -> throw new AssertionError(zug + " is no act on a person");
        };
    }

    private static Zweckangabe zweck(int zahl) {
        return zahl == 1 ? new Zweckangabe("SUCHT", null, null, Set.of("MOBILITAET")) : Kurs.zweck();
    }

    private static Rahmen groesser(Rahmen rahmen, int um) {
        var bisher = rahmen.plaetze();
        int hoechstens = bisher.hoechstens() + um;
        var neue = new Platzzahl(bisher.mindestens(), hoechstens, bisher.bezahlt(), Math.min(bisher.teilzeit(),
                Math.max(0, hoechstens)));
        return new Rahmen(rahmen.laufzeit(), neue, rahmen.einstieg(), rahmen.vergabe(), rahmen.uhr(), rahmen.ort());
    }
}
