package de.passgenau.api.tabelle;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** A table as offices hand it on: separated by TAB, semicolon or comma, in UTF-8, UTF-16 or Windows-1252, with or without BOM. */
public final class Tabellendatei {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int HOECHSTENS = 32 << 20;

    private final String text;
    private final char separator;

    private Tabellendatei(String text) {
        this.text = text;
        this.separator = separator(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
    }

    public static Tabellendatei lies(InputStream in) throws IOException {
        var bytes = in.readNBytes(HOECHSTENS + 1);
        if (bytes.length > HOECHSTENS) {
            throw new Dateifehler("Die Datei hat mehr als " + (HOECHSTENS >> 20) + " MB.");
        }
        var text = withoutHint(withoutBom(decode(bytes)));
        if (text.indexOf('\0') >= 0) {
            throw new Dateifehler("Die Datei ist keine Tabelle, sondern enthält Binärdaten.");
        }
        return new Tabellendatei(text);
    }

    /** The lines in order; blank ones are left out. A TAB separates values as they stand, without quotes. */
    public Stream<Zeile> zeilen() {
        if (separator == '\t') {
            var lines = text.split("\\R", -1);
            return IntStream.range(0, lines.length)
                    .filter(number -> !lines[number].isBlank())
                    .mapToObj(number -> new Zeile(number + 1L, List.of(lines[number].split("\t", -1))));
        }
        return csv();
    }

    private Stream<Zeile> csv() {
        var records = new ArrayList<Zeile>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(new StringReader(text))) {
            reader.forEach(csv -> records.add(zeile(csv)));
        } catch (CsvParseException | IOException unreadable) {
            throw new Dateifehler("Die Datei ist keine lesbare Tabelle: hinter Zeile "
                    + (records.isEmpty() ? 0 : records.getLast().nummer()) + " bricht sie ab.");
        }
        return records.stream();
    }

    private static Zeile zeile(CsvRecord csv) {
        return new Zeile(csv.getStartingLineNumber(), csv.getFields());
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static String withoutBom(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A first line that tells Excel the separator becomes an empty one, so that the others keep their numbers. */
    private static String withoutHint(String text) {
        return text.replaceFirst("^(?i)\"?sep=.\"?(?=\\R)", "");
    }

    private static char separator(String head) {
        return Stream.of('\t', ';', ',')
                .max((a, b) -> Long.compare(count(head, a), count(head, b)))
                .filter(best -> count(head, best) > 0)
                .orElse('\t');
    }

    private static long count(String head, char separator) {
        return head.chars().filter(c -> c == separator).count();
    }

    /**
     * A line of a table.
     *
     * @param nummer the first line of the file is 1
     */
    public record Zeile(long nummer, List<String> felder) {

        public String feld(int spalte) {
            return spalte >= 0 && spalte < felder.size() ? felder.get(spalte).strip() : "";
        }

        public String inhalt() {
            var text = String.join(" | ", felder);
            return text.substring(0, Math.min(text.length(), 200));
        }
    }
}
