package de.passgenau.api.einfuhr.katalog.datei;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Graphqlanfrage.Antwort.Beantwortet;
import de.passgenau.api.einfuhr.datei.Verbundleser;
import org.bson.Document;

/** Where places lie that a file only names, as the running server knows them; it is asked once for each. */
final class Ortsauskunft {

    private static final String FRAGE = "query orte($text: String!) { orte(text: $text, first: 100) { plz name kreis } }";

    private final Graphqlanfrage server;
    private final Map<String, Optional<Map<String, Object>>> bekannte = new HashMap<>();

    Ortsauskunft(Graphqlanfrage server) {
        this.server = server;
    }

    /** Its postcode and name; empty where there is none of this name, or in more than one district. */
    Optional<Map<String, Object>> anschrift(String ort) {
        return Verbundleser.anschrift(ort)
                .or(() -> ort.isBlank() ? Optional.empty() : bekannte.computeIfAbsent(ort.strip(), this::frage));
    }

    private Optional<Map<String, Object>> frage(String ort) {
        if (!(server.versuche("orte", FRAGE, Map.of("text", ort)) instanceof Beantwortet(var antwort))) {
            return Optional.empty();
        }
        var gleiche = antwort.getList(Graphqlanfrage.LISTE, Document.class, List.of())
                .stream()
                .filter(einer -> heisst(einer.getString("name"), ort))
                .sorted(Comparator.comparing(einer -> einer.getString("plz")))
                .toList();
        return gleiche.stream().map(einer -> einer.getString("kreis")).distinct().count() == 1
                ? Optional.of(Map.of("plz", gleiche.getFirst().getString("plz"), "ort",
                        gleiche.getFirst().getString("name")))
                : Optional.empty();
    }

    /** Schwedt is Schwedt/Oder. */
    private static boolean heisst(String name, String gesucht) {
        var klein = name.toLowerCase(Locale.GERMAN);
        var kurz = gesucht.toLowerCase(Locale.GERMAN);
        return klein.equals(kurz) || klein.startsWith(kurz + '/');
    }
}
