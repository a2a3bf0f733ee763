package de.passgenau.api.vermittlung.guete.sammlung;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.passgenau.api.befehle.Befehlsfehler;

/** A file of text in UTF-8, or in Latin-1 where it is none; a byte order mark is no part of it. */
final class Textdatei {

    private static final String MARKE = "\uFEFF";

    private Textdatei() {}

    static String lies(Path datei) {
        try {
            var text = entschluessle(Files.readAllBytes(datei));
            return text.startsWith(MARKE) ? text.substring(MARKE.length()) : text;
        } catch (IOException fehler) {
            throw Befehlsfehler.gescheitert(datei.getFileName() + " lässt sich nicht lesen.");
        }
    }

    private static String entschluessle(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException fehler) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
