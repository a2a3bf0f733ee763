package de.passgenau.api.demo.durchgang;

import java.util.Map;

import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Nachholung;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.steckbrief.Hemmnisart;

/** How a generated run is planned. */
record Demorahmen(Massnahme massnahme, Massnahme.Durchgang lauf) {

    static final int RESERVIERUNGSTAGE = 14;

    private static final int TAGE_ZUM_NACHRUECKEN = 14;
    private static final int HALBES_JAHR = 6;
    private static final int NETTOTAGE = 120;
    private static final Map<String, String> PLZ = Map.of("Prenzlau", "17291", "Schwedt/Oder", "16303", "Angermünde",
            "16278", "Templin", "17268");

    Rahmen rahmen() {
        int plaetze = lauf.plaetze();
        return new Rahmen(new Laufzeit(lauf.beginn(), lauf.ende()),
                new Platzzahl(plaetze / 2, plaetze, plaetze * 4 / 5,
                        massnahme.eckdaten().teilzeit() ? Math.max(1, plaetze / 3) : 0),
                lauf.laufenderEinstieg() ? Einstieg.FLEXIBEL : new Einstieg(false, TAGE_ZUM_NACHRUECKEN),
                new Vergabeordnung(plaetze % 2 == 0 ? Reihenfolge.NACH_EINGANG : Reihenfolge.NACH_DRINGLICHKEIT,
                        RESERVIERUNGSTAGE),
                uhr(), ort());
    }

    /** Of half a year with a fixed beginning 120 days are to be spent there; missed ones are made up for. */
    private Anwesenheitsuhr uhr() {
        return massnahme.eckdaten().monate() == HALBES_JAHR && !lauf.laufenderEinstieg()
                ? new Anwesenheitsuhr(NETTOTAGE, Nachholung.ENTSCHULDIGTE)
                : Anwesenheitsuhr.BIS_ZUM_ENDE;
    }

    private Durchfuehrungsort ort() {
        var mitKindern = massnahme.hemmnisse().contains(Hemmnisart.KINDERBETREUUNG.name())
                || massnahme.zielgruppen().contains("ALLEINERZIEHENDE");
        return new Durchfuehrungsort("Lernort " + lauf.ort(),
                new Anschrift(null, PLZ.getOrDefault(lauf.ort(), "17291"), lauf.ort()), mitKindern,
                massnahme.hemmnisse().contains(Hemmnisart.MOBILITAET.name()));
    }
}
