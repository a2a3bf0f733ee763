package de.passgenau.api.vermittlung.sammelsuche;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.Rangliste;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The best offers that the last search has found for a case; kept as long as the case is.
 *
 * @param fall id of the case
 * @param treffer how many there were in all
 * @param laufkennung on which data they were ranked
 * @param gewichte by which weights
 */
@Document(Stellenfunde.SAMMLUNG)
record Stellenfunde(
        @Id String fall,
        int schema,
        LocalDate tag,
        int treffer,
        String laufkennung,
        String gewichte,
        List<Fund> funde) {

    static final String SAMMLUNG = "stellenfunde";
    static final int HOECHSTENS = 20;
    private static final int SCHEMA = 1;

    Stellenfunde {
        funde = List.copyOf(funde);
    }

    /** @param seit the day on which it was found for the first time */
    record Fund(String stelle, int punkte, LocalDate seit) {}

    /** @param vorher what the search before has found; null if there was none */
    static Stellenfunde von(String fall, Rangliste liste, @Nullable Stellenfunde vorher) {
        var bekannte = vorher == null ? Map.<String, LocalDate>of() : vorher.tage();
        return new Stellenfunde(fall, SCHEMA, liste.stichtag(), (int) liste.gesamt().anzahl(), liste.laufkennung(),
                liste.gewichte(), liste.plaetze()
                        .stream()
                        .map(platz -> new Fund(platz.id(), platz.punkte(),
                                bekannte.getOrDefault(platz.id(), liste.stichtag())))
                        .toList());
    }

    private Map<String, LocalDate> tage() {
        var tage = new HashMap<String, LocalDate>();
        funde.forEach(fund -> tage.put(fund.stelle, fund.seit));
        return tage;
    }

    /** How many were not among those that the search before has found. */
    int neue(@Nullable Stellenfunde vorher) {
        var bekannte = vorher == null ? Map.<String, LocalDate>of() : vorher.tage();
        return (int) funde.stream().filter(fund -> !bekannte.containsKey(fund.stelle)).count();
    }
}
