package de.passgenau.api.vermittlung.guete;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small folder of examples: a carpenter, a helper with debts, three offers and two Maßnahmen in Musterstadt. */
public final class Beispielordner {

    private static final String MUSTERSTADT = """
            {"plz": "99999", "ort": "Musterstadt", "lat": 52.0, "lon": 11.0}""";

    public static final String PERSONEN = """
            [{"id": "T1", "alter": 40, "geschlecht": "w", "staatsangehoerigkeit": "deutsch", "wohnort": %1$s,
              "zielberuf": {"titel": "Tischlerin", "kldb": "22342"}, "alternativberufe": ["Monteurin"],
              "qualifikationsniveau": "FACHKRAFT", "kenntnisse": ["Gesellenbrief Tischler"], "berufserfahrungJahre": 9,
              "fuehrerschein": ["B"], "pkw": true, "mobilitaetsradiusKm": 20, "arbeitszeiten": ["VOLLZEIT"],
              "verfuegbarAb": "2026-12-01", "sprachniveauDeutsch": "C2", "kundenkategorie": "A", "zielgruppen": [],
              "hemmnisse": [], "einschraenkungen": [], "freitext": "wird nicht gelesen"},
             {"id": "H1", "alter": 30, "wohnort": %1$s, "zielberuf": {"titel": "Reinigungskraft"},
              "qualifikationsniveau": "HELFER", "pkw": false, "mobilitaetsradiusKm": 10, "arbeitszeiten": ["TEILZEIT"],
              "sprachniveauDeutsch": "B1", "kundenkategorie": "C",
              "hemmnisse": [{"bereich": "RAHMENBEDINGUNGEN", "art": "SCHULDEN", "status": "ERKANNT", "prioritaet": 1}]}]"""
            .formatted(MUSTERSTADT);

    public static final String STELLEN = """
            [{"id": "holz", "titel": "Tischler (m/w/d)", "beschreibung": "Möbel nach Maß", "ort": %1$s, "kldb": "22342",
              "anforderungsniveau": "FACHKRAFT", "muss": ["AUSBILDUNG_TISCHLER"], "arbeitszeit": ["VOLLZEIT"], "art": "ARBEIT"},
             {"id": "putz", "titel": "Reinigungskraft", "beschreibung": "20 Stunden", "ort": %1$s, "kldb": "54101",
              "anforderungsniveau": "HELFER", "arbeitszeit": ["TEILZEIT"], "art": "ARBEIT"},
             {"id": "fern", "titel": "Tischler in der Ferne", "ort": {"lat": 48.0, "lon": 11.0}, "kldb": "22342",
              "anforderungsniveau": "FACHKRAFT", "arbeitszeit": ["VOLLZEIT"], "art": "ARBEIT"}]"""
            .formatted(MUSTERSTADT);

    public static final String MASSNAHMEN = """
            [{"id": "schuld", "titel": "Schuldnerberatung", "kreisweit": true, "beginn": "2026-01-01", "plaetze": 9,
              "belegt": 1, "hemmnisse": [{"bereich": "RAHMENBEDINGUNGEN", "art": "SCHULDEN"}], "wochenstunden": 1,
              "teilzeit": true},
             {"id": "voll", "titel": "Computerkurs", "kreisweit": true, "beginn": "2027-01-11", "plaetze": 5, "belegt": 5,
              "hemmnisse": [{"art": "EDV_KENNTNISSE"}], "berufsfeld": "BUERO", "wochenstunden": 10, "teilzeit": true}]""";

    private Beispielordner() {}

    /** Everything that a folder may hold. */
    public static Path in(Path ordner) throws IOException {
        Files.writeString(ordner.resolve("profiles.json"), PERSONEN);
        Files.writeString(ordner.resolve("stellen.json"), STELLEN);
        Files.writeString(ordner.resolve("massnahmen.json"), MASSNAHMEN);
        Files.writeString(ordner.resolve("qrels_stelle.tsv"), "profileId\tstelleId\tgrade\nT1\tholz\t3\nH1\tputz\t3\n");
        Files.writeString(ordner.resolve("qrels_massnahme.tsv"), "H1\tschuld\t3\n");
        Files.writeString(ordner.resolve("traps.json"), """
                [{"id": "F1", "lauf": "stelle", "typ": "VOR", "profil": "T1", "besser": "holz", "schlechter": "putz"},
                 {"id": "F2", "lauf": "kombi", "typ": "NICHT_IN_TOP", "profil": "H1", "schlechter": "voll"},
                 {"id": "F3", "lauf": "massnahme", "typ": "RAETSEL", "profil": "H1", "grund": "neu"}]""");
        return ordner;
    }
}
