package de.passgenau.matching.lucene.massnahme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.lucene.Bevoelkerung;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;

/** Persons and Maßnahmen that have to do with each other more often than any others. */
record Teilnehmerprobe(Bevoelkerung lose) {

    /** Of each area some, with all that is special about them. */
    private static final List<Hemmnisart> ARTEN = List.of(Hemmnisart.SCHULDEN,
            Hemmnisart.SUCHT,
            Hemmnisart.KINDERBETREUUNG,
            Hemmnisart.BELASTBARKEIT,
            Hemmnisart.MOTIVATION,
            Hemmnisart.BEWERBUNGSVERHALTEN,
            Hemmnisart.SPRACHE,
            Hemmnisart.FEHLENDER_NACHWEIS,
            Hemmnisart.BEWERBUNGSUNTERLAGEN);

    private static final List<Zulassungsregel> REGELN = List.of(Zulassungsregel.OFFEN, regel("Alter unter 25"),
            regel("Zielgruppe FRAUEN oder Zielgruppe U25"), regel("Nachweis STAPLERSCHEIN und Alter ab 25"),
            regel("höchstens 30 km von 53.31, 13.86"), regel("arbeitslos seit mindestens 1 Monat"),
            regel("kein Berufsabschluss"), regel("Zielgruppe FRAUEN und Alter ab 20"),
            regel("Hemmnis MOTIVATION und nicht Zielgruppe FRAUEN"));

    private static Zulassungsregel regel(String text) {
        return Regelleser.lies(text) instanceof Leseergebnis.Gelesen gelesen
                ? gelesen.regel()
                : fehlt(text);
    }

    private static Zulassungsregel fehlt(String text) {
        throw new IllegalArgumentException("Keine Regel: " + text);
    }

    Profil person() {
        var profil = lose.profil();
        var hemmnisse = new ArrayList<Hemmnis>();
        for (int i = lose.zahl(6); i > 0; i--) {
            hemmnisse.add(new Hemmnis(eines(ARTEN), eines(List.of(Hemmnisstand.values())), 1 + lose.zahl(3)));
        }
        var vorige = profil.foerderung();
        var foerderung = new Foerderprofil(lose.zahl(8) == 0 ? null : hemmnisse,
                lose.zahl(3) == 0
                        ? List.of(new FruehereMassnahme("m", "Art " + lose.zahl(4),
                                lose.zahl(3) == 0 ? null : Bevoelkerung.STICHTAG.minusDays(lose.zahl(800)), true))
                        : vorige.fruehere(),
                vorige.kinderBrauchenBetreuung(), vorige.passendeStelle());
        return Bevoelkerung.soWieErfasst(new Profil(arbeit(profil.arbeit()), foerderung, zugang(profil)));
    }

    private Arbeitsprofil arbeit(Arbeitsprofil person) {
        var wuensche = new ArrayList<>(person.wuensche());
        if (lose.zahl(3) == 0) {
            wuensche.add(new Berufswunsch("Berufskraftfahrer", List.of("52122")));
        }
        return new Arbeitsprofil(wuensche, person.qualifikation(), person.erfahrungsjahre(), person.nachweise(),
                person.wohnort(), person.pkw(), person.radiusKm(), person.umfang(), person.heimarbeit(),
                person.lagen(), person.verfuegbarAb(), person.deutsch(), person.kategorie(), person.grenzen(),
                person.ausbildung(), person.kinderbetreuungOffen(), person.mobilitaetOffen(),
                person.jugendschutzBis());
    }

    /** Half of them have the same proofs here and there. */
    private Zugangsprofil zugang(Profil profil) {
        return lose.zahl(2) == 0
                ? profil.zugang()
                : profil.zugang().mitNachweisen(profil.arbeit().nachweise());
    }

    Massnahme massnahme() {
        var eine = lose.massnahme();
        var ziele = new ArrayList<Hemmnisart>();
        for (int i = lose.zahl(4); i > 0; i--) {
            ziele.add(eines(ARTEN));
        }
        return new Massnahme(eine.titel(), eine.gleichartig(), eines(REGELN), ziele,
                lose.zahl(2) == 0 ? List.of() : eine.berufe(),
                lose.zahl(2) == 0 ? Set.of() : Set.of(eines(List.of("STAPLERSCHEIN", "MODUL_95", "ADR"))),
                eine.woche(), eine.ort(), lose.zahl(6) == 0, lose.zahl(3) == 0,
                lose.zahl(4) == 0, eine.kinderbetreuung(), eine.wiederholungssperreMonate(), eine.durchgaenge());
    }

    private <T> T eines(List<T> werte) {
        return werte.get(lose.zahl(werte.size()));
    }
}
