package de.passgenau.api.store.eingebettet;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.bwaldvogel.mongo.bson.Document;

/** Tells commands that only read from those that may change something; an unknown one is taken for the latter. */
final class Befehlsart {

    private static final Set<String> LESEND = Set.of("find", "getmore", "count", "distinct", "listcollections",
            "listindexes", "listdatabases", "ping", "ismaster", "hello", "buildinfo", "killcursors", "endsessions",
            "dbstats", "collstats", "serverstatus", "hostinfo", "connectionstatus", "getlog", "whatsmyuri", "validate",
            "getlasterror", "replsetgetstatus");

    private Befehlsart() {}

    static boolean liest(Document anfrage) {
        String befehl = name(anfrage).toLowerCase(Locale.ROOT);
        return LESEND.contains(befehl) || (befehl.equals("aggregate") && !schreibtErgebnis(anfrage));
    }

    static String name(Document anfrage) {
        return anfrage.keySet().iterator().next();
    }

    private static boolean schreibtErgebnis(Document anfrage) {
        return anfrage.get("pipeline") instanceof List<?> stufen && stufen.stream()
                .anyMatch(
                        stufe -> stufe instanceof Document d && (d.containsKey("$out") || d.containsKey("$merge")));
    }
}
