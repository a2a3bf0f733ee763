package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import de.passgenau.matching.lucene.ablage.Ablage;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Files on a disk that is full now and then. */
record Platzmangel(Ablage ablage, AtomicBoolean voll) implements Ablage {

    @Override
    public List<Directory> vorhandene() throws IOException {
        return ablage.vorhandene().stream().<Directory>map(Knapp::new).toList();
    }

    @Override
    public Directory neue() throws IOException {
        if (voll.get()) {
            throw new IOException("No space left on device");
        }
        return new Knapp(ablage.neue());
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

    private final class Knapp extends FilterDirectory {

        Knapp(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (voll.get()) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }
}
