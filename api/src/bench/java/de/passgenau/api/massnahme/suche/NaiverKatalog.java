package de.passgenau.api.massnahme.suche;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** The same questions without an engine: the catalogue and its Durchgänge are read, searched through and sorted each time. */
final class NaiverKatalog {

    private static final int RUNDEN = 15;
    private static final int SEITE = 20;

    private final MongoOperations store;

    private NaiverKatalog(MongoOperations store) {
        this.store = store;
    }

    static void miss(ApplicationContext app) {
        var naiv = new NaiverKatalog(app.getBean(MongoOperations.class));
        Zeitnahme.miss("naive: the catalogue read, counted and sorted", naiv::suche, RUNDEN, RUNDEN);
        Zeitnahme.miss("naive: catalogue and Durchgänge read, and compared by Hemmnis", naiv::rangfolge, RUNDEN,
                RUNDEN);
    }

    private void suche() {
        var alle = store.findAll(Massnahme.class);
        Map<String, Map<String, Long>> facetten = new HashMap<>();
        for (var art : List.of("instrument", "traeger", "stand")) {
            facetten.put(art, alle.stream()
                    .collect(Collectors.groupingBy(eine -> wert(art, eine), Collectors.counting())));
        }
        var seite = alle.stream()
                .sorted(Comparator.comparing(eine -> eine.steckbrief().titel()))
                .limit(SEITE)
                .toList();
        if (seite.isEmpty() || facetten.isEmpty()) {
            throw new IllegalStateException("There is no catalogue");
        }
    }

    private static String wert(String art, Massnahme eine) {
        return switch (art) {
            case "instrument" -> eine.steckbrief().instrument().name();
            case "traeger" -> eine.traeger().wert();
            default -> eine.stand().name();
        };
    }

    private void rangfolge() {
        var frei = store.findAll(Durchgang.class).stream().collect(Collectors.groupingBy(Durchgang::massnahmeId));
        var seite = store.findAll(Massnahme.class)
                .stream()
                .filter(eine -> frei.containsKey(eine.id()))
                .sorted(Comparator
                        .comparing(eine -> !eine.steckbrief().wirkung().hemmnisse().contains(Hemmnisart.SCHULDEN)))
                .limit(SEITE)
                .toList();
        if (seite.isEmpty()) {
            throw new IllegalStateException("There is nothing to be ranked");
        }
    }
}
