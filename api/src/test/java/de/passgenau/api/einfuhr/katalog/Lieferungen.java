package de.passgenau.api.einfuhr.katalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Maßnahmen as another catalogue delivers them. */
final class Lieferungen {

    private Lieferungen() {}

    /** Complete, in a system that is nobody else's. */
    static Map<String, Object> vollstaendig(String titel) {
        var eine = new HashMap<String, Object>();
        eine.put("herkunft", Map.of("system", "Probe " + UUID.randomUUID(), "schluessel", "4711"));
        eine.put("traeger", traeger("Lernhaus " + UUID.randomUUID()));
        eine.put("verantwortung", Map.of("kennung", "demo-fallmanager", "name", "Team Prenzlau"));
        eine.put("steckbrief", steckbrief(titel));
        return eine;
    }

    static Map<String, Object> traeger(String name) {
        return Map.of("name", name, "art", "BILDUNGSTRAEGER", "anschrift",
                Map.of("plz", "17291", "ort", "Prenzlau"), "azavZugelassenBis", "2030-12-31");
    }

    static Map<String, Object> steckbrief(String titel) {
        var steckbrief = new HashMap<String, Object>();
        steckbrief.put("titel", titel);
        steckbrief.put("instrument", "AKTIVIERUNG_UND_EINGLIEDERUNG");
        steckbrief.put("beschreibung", Map.of("kurz", "Arbeiten in der Werkstatt.", "ziele", List.of("Tagesstruktur"),
                "inhalte", List.of("Holz")));
        steckbrief.put("zielpersonen", Map.of("gruppen", List.of("LANGZEITARBEITSLOSE")));
        steckbrief.put("wirkung", Map.of("hemmnisse", List.of("TAGESSTRUKTUR")));
        steckbrief.put("ablauf", Map.of("dauer", Map.of("wert", 6, "einheit", "MONATE"), "wochenstunden",
                Map.of("von", 20)));
        steckbrief.put("gebiet", Map.of("orte", List.of("Templin")));
        steckbrief.put("ausstattung", Map.of("plaetze", 12));
        steckbrief.put("foerderung", Map.of("rechtsgrundlagen", List.of(Map.of("zitat", "§ 45 SGB III")), "umsetzung",
                "VERGABE", "kosten", Map.of("jePlatzMonat", "800.00")));
        return steckbrief;
    }

    static Map<String, Object> durchgang(String schluessel, String beginn, String ende, int plaetze) {
        return Map.of("schluessel", schluessel, "rahmen", Map.of("laufzeit", Map.of("beginn", beginn, "ende", ende),
                "plaetze", Map.of("hoechstens", plaetze), "ort", Map.of("bezeichnung", "Werkstatt")));
    }

    /** The same with something else in it. */
    static Map<String, Object> mit(Map<String, Object> eine, String feld, Object wert) {
        var andere = new HashMap<>(eine);
        andere.put(feld, wert);
        return andere;
    }
}
