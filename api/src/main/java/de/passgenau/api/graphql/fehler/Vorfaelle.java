package de.passgenau.api.graphql.fehler;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Unexpected failures, each under a number that the caller is told and the log explains.
 * The log gets types and places only: the text of an exception may quote what somebody typed in. */
final class Vorfaelle {

    private static final Logger LOG = LoggerFactory.getLogger(Vorfaelle.class);
    private static final int ZEILEN = 40;
    private static final int URSACHEN = 10;

    private Vorfaelle() {}

    static String melden(String wobei) {
        String vorfall = UUID.randomUUID().toString();
        LOG.error("Vorfall {} in Anfrage {}: {}", vorfall, Anfragebezug.hier(), wobei);
        return vorfall;
    }

    static String melden(String wobei, Throwable ausnahme) {
        return melden(wobei + "\n" + spur(ausnahme));
    }

    static String spur(Throwable ausnahme) {
        List<String> abschnitte = new ArrayList<>();
        for (Throwable t = ausnahme; t != null && abschnitte.size() < URSACHEN; t = t.getCause()) {
            abschnitte.add(abschnitt(t));
        }
        return String.join("\nverursacht durch ", abschnitte);
    }

    private static String abschnitt(Throwable ausnahme) {
        return ausnahme.getClass().getName() + Stream.of(ausnahme.getStackTrace())
                .limit(ZEILEN)
                .map(zeile -> "\n    " + zeile)
                .collect(Collectors.joining());
    }
}
