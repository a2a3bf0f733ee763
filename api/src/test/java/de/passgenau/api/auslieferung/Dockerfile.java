package de.passgenau.api.auslieferung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The instructions of the image, one a line. */
record Dockerfile(List<String> zeilen) {

    static Dockerfile lies() {
        try {
            var text = Files.readString(Path.of("Dockerfile")).replaceAll("\\\\\n\\s*", "");
            return new Dockerfile(text.lines().filter(zeile -> !zeile.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands behind each instruction of this kind. */
    List<String> anweisungen(String art) {
        return zeilen.stream()
                .filter(zeile -> zeile.startsWith(art + " "))
                .map(zeile -> zeile.substring(art.length()).strip())
                .toList();
    }

    /** The words of a command that is written as a list. */
    List<String> befehl(String art) {
        var anweisung = anweisungen(art).getFirst();
        var liste = JsonMapper.shared().readTree(anweisung.substring(anweisung.indexOf('[')));
        return StreamSupport.stream(liste.spliterator(), false).map(JsonNode::asString).toList();
    }
}
