package de.passgenau.api.einfuhr.datei;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.einfuhr.datei.Mangel.Fundort;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What of a file was not taken over, line by line with its reasons: as JSON lines where the file is called so, otherwise
 * as a table. It is written while the work goes on, so that nothing of it is lost, and only if there is something to say; at
 * the end it is put in the order of the lines.
 */
public final class Bericht implements Closeable {

    private static final List<String> SPALTEN = List.of("zeile", "schluessel", "folge", "feld", "code", "meldung",
            "nummer",
            "zeiger");

    private static final Comparator<Eintrag> REIHENFOLGE = Comparator
            .<Eintrag>comparingLong(eintrag -> eintrag.ort.zeile())
            .thenComparingLong(eintrag -> eintrag.ort.nummer());

    private final Path datei;
    private final boolean json;
    private @Nullable OutputStream aus;
    private final List<Eintrag> eintraege = new ArrayList<>();

    /**
     * What is written of a line.
     *
     * @param laenge in bytes
     */
    private record Eintrag(Fundort ort, long ab, int laenge) {}

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
        return eintraege.size();
    }

    public void schreibe(Mangel mangel) {
        var werte = List.of(String.valueOf(mangel.ort().zeile()), einzeilig(mangel.schluessel()), mangel.folge().name(),
                mangel.feld(), mangel.code(), einzeilig(mangel.meldung()),
                mangel.ort().nummer() == 0 ? "" : String.valueOf(mangel.ort().nummer()), mangel.ort().zeiger());
        try {
            var offener = offen();
            var bytes = bytes(json ? alsJson(mangel) : alsZeile(werte));
            offener.write(bytes);
            eintraege.add(new Eintrag(mangel.ort(), ende(), bytes.length));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Der Bericht " + datei + " lässt sich nicht schreiben", unwritable);
        }
    }

    private long ende() {
        if (eintraege.isEmpty()) {
            return kopf().length;
        }
        var letzter = eintraege.getLast();
        return letzter.ab + letzter.laenge;
    }

    private byte[] kopf() {
        return json ? new byte[0] : bytes(alsZeile(SPALTEN));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private OutputStream offen() throws IOException {
        var offener = aus;
        if (offener == null) {
            offener = Files.newOutputStream(datei);
            aus = offener;
            offener.write(kopf());
        }
        return offener;
    }

    private void ordne() throws IOException {
        var geordnet = eintraege.stream().sorted(REIHENFOLGE).toList();
        if (geordnet.equals(eintraege)) {
            return;
        }
        var neu = Files.createTempFile(datei.toAbsolutePath().getParent(), "bericht", ".neu");
        try (var von = new RandomAccessFile(datei.toFile(), "r"); var nach = Files.newOutputStream(neu)) {
            nach.write(kopf());
            for (var eintrag : geordnet) {
                var bytes = new byte[eintrag.laenge];
                von.seek(eintrag.ab);
                von.readFully(bytes);
                nach.write(bytes);
            }
        }
        Files.move(neu, datei, StandardCopyOption.REPLACE_EXISTING);
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
        return new Document("zeile", mangel.ort().zeile()).append("schluessel", mangel.schluessel())
                .append("folge", mangel.folge().name())
                .append("feld", mangel.feld())
                .append("code", mangel.code())
                .append("meldung", mangel.meldung())
                .append("nummer", mangel.ort().nummer())
                .append("zeiger", mangel.ort().zeiger())
                .toJson() + '\n';
    }

    private static String einzeilig(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public void close() throws IOException {
        if (aus != null) {
            aus.close();
            ordne();
        }
    }
}
