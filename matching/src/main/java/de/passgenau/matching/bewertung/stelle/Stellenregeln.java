package de.passgenau.matching.bewertung.stelle;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Arbeitsprofil;

/** All the rules for offers, for these weights and this day. */
record Stellenregeln(
        LocalDate stichtag,
        Berufsregel beruf,
        Regionsregel region,
        Lagenregel lage,
        Umfangsregel umfang,
        Tragfaehigkeitsregel tragfaehigkeit,
        Kenntnisregel kenntnisse,
        Sprachregel sprache,
        Verfuegbarkeitsregel verfuegbarkeit,
        Gesundheitsregel gesundheit,
        Artregel art) {

    Stellenregeln(Gewichte gewichte, LocalDate stichtag, Berufsnaehen naehen, UnaryOperator<String> bezeichnung) {
        this(stichtag, new Berufsregel(gewichte, naehen), new Regionsregel(gewichte), new Lagenregel(gewichte),
                new Umfangsregel(gewichte), new Tragfaehigkeitsregel(gewichte),
                new Kenntnisregel(gewichte, bezeichnung), new Sprachregel(gewichte),
                new Verfuegbarkeitsregel(gewichte, stichtag), new Gesundheitsregel(), new Artregel());
    }

    boolean istMinderjaehrig(Arbeitsprofil person) {
        return person.jugendschutzBis() != null && stichtag.isBefore(person.jugendschutzBis());
    }
}
