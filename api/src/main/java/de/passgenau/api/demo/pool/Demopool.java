package de.passgenau.api.demo.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fall.pool.Pooleintrag;
import de.passgenau.api.fall.pool.Poolkarte;

/** prepares whoever has agreed to it for the branch of her occupation. */
public final class Demopool {

    private static final int MONATE = 5;
    private static final String SONST = "SONSTIGE_DIENSTE";
    /** By how the KldB of an occupation begins. */
    private static final Map<String, String> BRANCHEN = Map.ofEntries(Map.entry("1", "LANDWIRTSCHAFT"),
            Map.entry("2", "VERARBEITENDES_GEWERBE"), Map.entry("3", "BAUGEWERBE"),
            Map.entry("4", "INFORMATION_KOMMUNIKATION"), Map.entry("51", "VERKEHR_LAGEREI"),
            Map.entry("52", "VERKEHR_LAGEREI"), Map.entry("53", "WIRTSCHAFTLICHE_DIENSTE"),
            Map.entry("54", "WIRTSCHAFTLICHE_DIENSTE"), Map.entry("61", "HANDEL"), Map.entry("62", "HANDEL"),
            Map.entry("63", "GASTGEWERBE"), Map.entry("7", "OEFFENTLICHE_VERWALTUNG"),
            Map.entry("81", "GESUNDHEIT_SOZIALES"), Map.entry("82", "GESUNDHEIT_SOZIALES"),
            Map.entry("83", "GESUNDHEIT_SOZIALES"), Map.entry("84", "ERZIEHUNG_UNTERRICHT"));

    private Demopool() {}

    public static Poolkarte von(String fall, String zielberuf, String titel, Vorbereitung vorbereitung) {
        return Poolkarte.keine()
                .mit(new Pooleintrag("pool-" + fall, List.of(branche(zielberuf)),
                        "Sucht eine feste Stelle im Beruf " + titel + " oder in einem verwandten.", null,
                        vorbereitung.tag, vorbereitung.tag.plusMonths(MONATE).toString(), vorbereitung.am,
                        vorbereitung.durch, null));
    }

    private static String branche(String kldb) {
        return BRANCHEN.entrySet()
                .stream()
                .filter(eine -> kldb.startsWith(eine.getKey()))
                .max(Comparator.comparingInt(eine -> eine.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(SONST);
    }

    /** When somebody was prepared, and by whom. */
    public record Vorbereitung(LocalDate tag, Instant am, String durch) {}
}
