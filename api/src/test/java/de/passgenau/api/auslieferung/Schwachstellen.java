package de.passgenau.api.auslieferung;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known against the parts of the shipped SBOM, as the database OSV tells. */
record Schwachstellen(URI adresse) {

    private static final Duration FRIST = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(FRIST).build();
    private static final Set<String> MILD = Set.of("LOW", "MODERATE", "MEDIUM");
    private static final int JE_ANFRAGE = 500;

    /**
     * One entry of the database for one part.
     *
     * @param schwere as the database words it; empty where nobody rated it
     */
    record Fund(String id, String paket, String schwere) {

        /** Rated high or worse, or not rated at all. */
        boolean istErnst() {
            return !MILD.contains(schwere);
        }

        @Override
        public String toString() {
            return id + " (" + (schwere.isEmpty() ? "without severity" : schwere) + ") in " + paket;
        }
    }

    /** The foreign parts that an SBOM lists, by package URL. */
    static List<String> pakete(JsonNode sbom) {
        return StreamSupport.stream(sbom.at("/components").spliterator(), false)
                .map(part -> part.at("/purl").asString("").replaceFirst("\\?.*", ""))
                .filter(purl -> !purl.isEmpty() && !purl.startsWith("pkg:maven/de.passgenau/"))
                .distinct()
                .toList();
    }

    List<Fund> gegen(List<String> pakete) throws IOException {
        var funde = new ArrayList<Fund>();
        for (int von = 0; von < pakete.size(); von += JE_ANFRAGE) {
            var teil = pakete.subList(von, Math.min(pakete.size(), von + JE_ANFRAGE));
            var ergebnisse = frage(teil).at("/results");
            if (ergebnisse.size() != teil.size()) {
                throw new IOException("OSV answered %d of %d questions".formatted(ergebnisse.size(), teil.size()));
            }
            for (int i = 0; i < teil.size(); i++) {
                for (var bekannt : ergebnisse.get(i).path("vulns")) {
                    var id = bekannt.at("/id").asString();
                    funde.add(new Fund(id, teil.get(i), schwere(id)));
                }
            }
        }
        return funde;
    }

    private JsonNode frage(List<String> pakete) throws IOException {
        var fragen = pakete.stream().map(purl -> Map.of("package", Map.of("purl", purl))).toList();
        var koerper = JsonMapper.shared().writeValueAsString(Map.of("queries", fragen));
        return hole(HttpRequest.newBuilder(adresse.resolve("/v1/querybatch"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(koerper)));
    }

    private String schwere(String id) throws IOException {
        return hole(HttpRequest.newBuilder(adresse.resolve("/v1/vulns/" + id)).GET())
                .at("/database_specific/severity")
                .asString("")
                .toUpperCase(Locale.ROOT);
    }

    private static JsonNode hole(HttpRequest.Builder anfrage) throws IOException {
        try {
            var antwort = HTTP.send(anfrage.timeout(FRIST).build(), BodyHandlers.ofString());
            if (antwort.statusCode() != 200) {
                throw new IOException("OSV answers with " + antwort.statusCode());
            }
            return JsonMapper.shared().readTree(antwort.body());
        } catch (JacksonException | InterruptedException e) {
            throw new IOException(e);
        }
    }
}
