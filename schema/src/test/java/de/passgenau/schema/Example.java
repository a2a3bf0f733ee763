package de.passgenau.schema;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A document as a frontend sends it, with the variables of a typical call. */
record Example(String name, String document, Map<String, Object> variables) {

    static final Path FOLDER = SourceText.RESOURCES.resolve("beispiele");
    static final Path DIRECTORY = FOLDER.resolve("verzeichnis.json");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Example> all() {
        return SourceText.allIn(FOLDER, ".graphql").stream().map(Example::of).toList();
    }

    /** The names of the documents with the SHA-256 a client sends instead of the text, as the server finds it. */
    static String directory() {
        SortedMap<String, String> digests = new TreeMap<>();
        all().forEach(example -> digests.put(example.name, example.sha256()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(digests) + "\n";
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static Example of(SourceText file) {
        var variables = FOLDER.resolve(file.baseName() + ".variables.json");
        return new Example(file.baseName(), file.text(), Files.exists(variables) ? json(variables) : Map.of());
    }

    private static Map<String, Object> json(Path file) {
        return JSON.readValue(SourceText.read(file), new TypeReference<>() {
        });
    }
}
