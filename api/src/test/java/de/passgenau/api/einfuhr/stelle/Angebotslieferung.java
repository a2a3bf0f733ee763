package de.passgenau.api.einfuhr.stelle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers as a source delivers them. */
final class Angebotslieferung {

    private Angebotslieferung() {}

    /** A job in a store in Prenzlau, of an employer whom nobody else has. */
    static Map<String, Object> lager(String system, String schluessel) {
        return Map.of("herkunft", Map.of("system", system, "schluessel", schluessel, "lizenz", "Nur zur Vermittlung"),
                "arbeitgeber", Map.of("name", "Lieferbetrieb " + system), "stelle", stelle(Map.of()));
    }

    static Map<String, Object> stelle(Map<String, ?> dazu) {
        var stelle = new HashMap<String, Object>(Map.of("titel", "Fachkraft für Lagerlogistik (m/w/d)", "beruf",
                Map.of("kldb", "51312"), "orte", List.of(Map.of("plz", "17291", "ort", "Prenzlau"))));
        stelle.putAll(dazu);
        return stelle;
    }

    static Map<String, Object> mit(Map<String, Object> lieferung, String feld, Object wert) {
        var neu = new HashMap<>(lieferung);
        neu.put(feld, wert);
        return neu;
    }

    /** A stock that nobody else has used. */
    static String bestand() {
        return "Bestand " + UUID.randomUUID();
    }
}
