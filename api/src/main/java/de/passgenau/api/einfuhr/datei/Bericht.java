package de.passgenau.api.einfuhr.datei;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What of a file was not taken over, line by line with its reasons: as JSON lines where the file is called so, otherwise
 * as a table. It is written while the work goes on, so that nothing of it is lost, and only if there is something to say.
 */
public final class Bericht implements Closeable {

    private static final List<String> SPALTEN = List.of("zeile", "schluessel", "folge", "feld", "code", "meldung");

    private final Path datei;
    private final boolean json;
    private @Nullable Writer aus;
    private int zeilen;

    /** What an earlier run has left is taken away. */
    public Bericht(Path datei) throws IOException {
        Files.deleteIfExists(datei);
        this.datei = datei;
        this.json = datei.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:jsonl|ndjson)");
    }

    public Path datei() {
        return datei;
    }

    public int zeilen() {
        return zeilen;
    }

    public void schreibe(Mangel mangel) {
        var werte = List.of(String.valueOf(mangel.zeile()), einzeilig(mangel.schluessel()), mangel.folge().name(),
                mangel.feld(), mangel.code(), einzeilig(mangel.meldung()));
        try {
            var writer = offen();
            writer.write(json ? alsJson(mangel) : alsZeile(werte));
            writer.flush();
            zeilen++;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Der Bericht " + datei + " lässt sich nicht schreiben", unwritable);
        }
    }

    private Writer offen() throws IOException {
        var offener = aus;
        if (offener == null) {
            offener = Files.newBufferedWriter(datei);
            aus = offener;
            if (!json) {
                offener.write(alsZeile(SPALTEN));
            }
        }
        return offener;
    }

    private static String alsZeile(List<String> werte) {
        var zeile = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(zeile)) {
            csv.writeRecord(werte);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return zeile.toString();
    }

    private static String alsJson(Mangel mangel) {
        return new Document("zeile", mangel.zeile()).append("schluessel", mangel.schluessel())
                .append("folge", mangel.folge().name())
                .append("feld", mangel.feld())
                .append("code", mangel.code())
                .append("meldung", mangel.meldung())
                .toJson() + '\n';
    }

    private static String einzeilig(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public void close() throws IOException {
        if (aus != null) {
            aus.close();
        }
    }
}
