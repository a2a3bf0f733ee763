package de.passgenau.api.einfuhr.datei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.passgenau.api.tabelle.Dateifehler;

/** What a file is written in, as its beginning tells. */
public enum Dateiart {

    JSON, XML, TABELLE;

    private static final int ANFANG = 4_096;

    public static Dateiart von(Path datei) throws IOException {
        byte[] anfang;
        try (var in = Files.newInputStream(datei)) {
            anfang = in.readNBytes(ANFANG);
        }
        var text = text(anfang).replace("\uFEFF", "").stripLeading();
        if (text.isEmpty()) {
            throw new Dateifehler("Die Datei ist leer.");
        }
        return switch (text.charAt(0)) {
            case '{', '[' -> JSON;
            case '<' -> XML;
            default -> TABELLE;
        };
    }

    /** Enough of it to see the first sign, in UTF-16 too. */
    private static String text(byte[] anfang) {
        return new String(anfang, StandardCharsets.ISO_8859_1).replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
    }
}
