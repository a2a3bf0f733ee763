package de.passgenau.api.store.sicherung;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What was backed up or restored.
 *
 * @param zeit when the backup was made
 * @param anzahlen documents of each collection
 */
public record Ergebnis(String zeit, SortedMap<String, Long> anzahlen) {

    public long dokumente() {
        return anzahlen.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("zeit", zeit);
        json.put("dokumente", dokumente());
        json.put("sammlungen", anzahlen);
        return json;
    }
}
