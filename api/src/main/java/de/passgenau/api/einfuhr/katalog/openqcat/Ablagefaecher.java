package de.passgenau.api.einfuhr.katalog.openqcat;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.bson.Document;

/**
 * Documents put aside in files, those with the same key in the same file, so that what belongs together can be put
 * together however much there is of it.
 */
final class Ablagefaecher implements Closeable {

    static final int FAECHER = 64;

    private final Path ordner;
    private final String name;
    private final List<BufferedWriter> schreiber = new ArrayList<>();

    Ablagefaecher(Path ordner, String name) throws IOException {
        this.ordner = ordner;
        this.name = name;
        for (int fach = 0; fach < FAECHER; fach++) {
            schreiber.add(Files.newBufferedWriter(datei(fach)));
        }
    }

    private Path datei(int fach) {
        return ordner.resolve(name + fach);
    }

    void legeAb(String schluessel, Document dokument) throws IOException {
        var fach = schreiber.get(Math.floorMod(schluessel.hashCode(), FAECHER));
        fach.write(dokument.toJson());
        fach.write('\n');
    }

    /** In the order in which they were put there; nothing more is put there then. */
    void lies(int fach, Consumer<Document> leser) throws IOException {
        schreiber.get(fach).close();
        try (var zeilen = Files.lines(datei(fach))) {
            zeilen.map(Document::parse).forEach(leser);
        }
    }

    @Override
    public void close() throws IOException {
        for (int fach = 0; fach < FAECHER; fach++) {
            schreiber.get(fach).close();
            Files.deleteIfExists(datei(fach));
        }
    }
}
