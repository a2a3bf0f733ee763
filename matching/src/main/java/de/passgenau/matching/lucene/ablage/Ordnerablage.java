package de.passgenau.matching.lucene.ablage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.util.IOUtils;

/** A folder of one process at a time, closed to everybody else on the machine, with a folder in it for each index. */
final class Ordnerablage implements Ablage {

    private static final String JAHRGANG = "jahrgang-";

    private final Path ordner;
    private final Lock schloss;

    private Ordnerablage(Path ordner, Lock schloss) {
        this.ordner = ordner;
        this.schloss = schloss;
    }

    static Optional<Ablage> oeffne(Path ordner) throws IOException {
        Files.createDirectories(ordner, onlyMine());
        try (var directory = FSDirectory.open(ordner)) {
            var schloss = NativeFSLockFactory.INSTANCE.obtainLock(directory, "in-benutzung.lock");
            return Optional.of(new Ordnerablage(ordner, schloss));
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        }
    }

    private static FileAttribute<?>[] onlyMine() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    @Override
    public List<Directory> vorhandene() throws IOException {
        var directories = new ArrayList<Directory>();
        for (var jahrgang : jahrgaenge()) {
            directories.add(FSDirectory.open(jahrgang));
        }
        return directories;
    }

    private List<Path> jahrgaenge() throws IOException {
        try (var all = Files.list(ordner)) {
            return all.filter(path -> path.getFileName().toString().matches(JAHRGANG + "\\d{1,18}"))
                    .sorted(Comparator.comparingLong(Ordnerablage::nummer).reversed())
                    .toList();
        }
    }

    private static long nummer(Path jahrgang) {
        return Long.parseLong(jahrgang.getFileName().toString().substring(JAHRGANG.length()));
    }

    @Override
    public Directory neue() throws IOException {
        var last = jahrgaenge().stream().mapToLong(Ordnerablage::nummer).max().orElse(0);
        return FSDirectory.open(Files.createDirectory(ordner.resolve(JAHRGANG + (last + 1)), onlyMine()));
    }

    @Override
    public void verwirf(Directory directory) throws IOException {
        if (directory instanceof FSDirectory files) {
            var path = files.getDirectory();
            files.close();
            IOUtils.rm(path);
        }
    }

    @Override
    public boolean ueberdauert() {
        return true;
    }

    @Override
    public void close() throws IOException {
        schloss.close();
    }

    @Override
    public String toString() {
        return "Ordner " + ordner;
    }
}
