package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;

import de.passgenau.matching.lucene.ablage.Ablage;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Files that one may list, and not read. */
record Lesesperre(Ablage ablage) implements Ablage {

    @Override
    public List<Directory> vorhandene() throws IOException {
        return ablage.vorhandene().stream().<Directory>map(Gesperrt::new).toList();
    }

    @Override
    public Directory neue() throws IOException {
        return ablage.neue();
    }

    @Override
    public void verwirf(Directory directory) throws IOException {
        ablage.verwirf(FilterDirectory.unwrap(directory));
    }

    @Override
    public boolean ueberdauert() {
        return ablage.ueberdauert();
    }

    @Override
    public void close() throws IOException {
        ablage.close();
    }

    private static final class Gesperrt extends FilterDirectory {

        Gesperrt(Directory directory) {
            super(directory);
        }

        @Override
        public IndexInput openInput(String name, IOContext context) throws IOException {
            throw new AccessDeniedException(name);
        }
    }
}
