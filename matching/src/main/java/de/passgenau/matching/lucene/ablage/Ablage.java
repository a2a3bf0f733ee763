package de.passgenau.matching.lucene.ablage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Where an index is kept, and a second one while it is being built. */
public interface Ablage {

    /** What earlier days have left, the newest first. */
    List<Directory> vorhandene() throws IOException;

    /** Room for a new index. */
    Directory neue() throws IOException;

    /** Closes it and deletes what was kept there. */
    void verwirf(Directory directory) throws IOException;

    /** Whether anything is left at the end of the process. */
    boolean ueberdauert();

    void close() throws IOException;

    static Ablage imSpeicher() {
        return new Speicher();
    }

    /** Nothing if another process, or another index of this one, has the folder in use. */
    static Optional<Ablage> inOrdner(Path ordner) throws IOException {
        return Ordnerablage.oeffne(ordner);
    }

    /** Gone with the process. */
    record Speicher() implements Ablage {

        @Override
        public List<Directory> vorhandene() {
            return List.of();
        }

        @Override
        public Directory neue() {
            return new ByteBuffersDirectory();
        }

        @Override
        public void verwirf(Directory directory) throws IOException {
            directory.close();
        }

        @Override
        public boolean ueberdauert() {
            return false;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
