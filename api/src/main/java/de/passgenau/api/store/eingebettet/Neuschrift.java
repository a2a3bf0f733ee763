package de.passgenau.api.store.eingebettet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rids the file of what was deleted, whose bytes H2 leaves where they were: copies what is left, entry by entry, into a
 * new file and puts it in the old one's place. H2's own rewriting copies whole pages and with them deleted keys. The
 * marker in the folder goes last and is locked until then; at any crash the old or the new file is whole. Older backups
 * still hold what was deleted.
 */
final class Neuschrift {

    private static final Logger LOG = LoggerFactory.getLogger(Neuschrift.class);
    private static final int JE_COMMIT = 1_000;

    private final Einstellung einstellung;
    private final Speicherdatei datei;

    Neuschrift(Einstellung einstellung, Speicherdatei datei) {
        this.einstellung = einstellung;
        this.datei = datei;
    }

    /** Leaves the marker for the next start. */
    static void merkeVor(Einstellung einstellung) {
        try {
            if (!Files.exists(einstellung.marke())) {
                Files.write(einstellung.marke(), new byte[0]);
                erzwinge(einstellung.ordner());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comes before anything else that opens the file; without the marker nothing happens. */
    void hole() {
        if (!Files.exists(einstellung.marke())) {
            return;
        }
        try (FileChannel marke = FileChannel.open(einstellung.marke(), StandardOpenOption.WRITE);
                FileLock sperre = marke.tryLock()) {
            if (sperre == null) {
                throw StoreNichtGeoeffnet.gesperrt(einstellung.ordner());
            }
            Files.deleteIfExists(einstellung.neu());
            if (Files.exists(einstellung.datei())) {
                datei.pruefe();
                schreibe();
            }
        } catch (OverlappingFileLockException e) {
            throw StoreNichtGeoeffnet.gesperrt(einstellung.ordner());
        } catch (IOException e) {
            warne(e.toString());
        }
    }

    private void schreibe() throws IOException {
        long bedarf = Files.size(einstellung.datei()) + einstellung.mindestensFrei();
        if (einstellung.ordner().toFile().getUsableSpace() < bedarf) {
            warne("der Datenträger ist zu voll für eine zweite Fassung");
            return;
        }
        try {
            kopiere();
            vergleiche();
        } catch (RuntimeException e) {
            Files.deleteIfExists(einstellung.neu());
            warne(e.toString());
            return;
        }
        ersetze();
    }

    private void kopiere() {
        try (MVStore alt = datei.zumLesen(einstellung.datei()); MVStore neu = datei.zumSchreiben(einstellung.neu())) {
            alt.getMapNames()
                    .forEach(name -> uebertrage(Speicherdatei.karte(alt, name), Speicherdatei.karte(neu, name)));
            neu.commit();
            neu.sync();
        }
    }

    private static void uebertrage(MVMap<Object, Object> von, MVMap<Object, Object> nach) {
        var zeiger = von.cursor(null);
        for (long anzahl = 1; zeiger.hasNext(); anzahl++) {
            nach.put(zeiger.next(), zeiger.getValue());
            if (anzahl % JE_COMMIT == 0) {
                nach.getStore().commit();
            }
        }
    }

    /** What counts is what is on the disk. */
    private void vergleiche() {
        datei.pruefe(einstellung.neu(), 0);
        try (MVStore alt = datei.zumLesen(einstellung.datei()); MVStore neu = datei.zumLesen(einstellung.neu())) {
            if (!groessen(alt).equals(groessen(neu))) {
                throw DataUtils.newMVStoreException(DataUtils.ERROR_INTERNAL, "entries got lost");
            }
        }
    }

    private static Map<String, Long> groessen(MVStore eine) {
        return eine.getMapNames()
                .stream()
                .collect(Collectors.toMap(name -> name, name -> Speicherdatei.karte(eine, name).sizeAsLong()));
    }

    /** The noted version is the old file's, the new one counts from the beginning. */
    private void ersetze() throws IOException {
        Files.deleteIfExists(einstellung.stand());
        Files.move(einstellung.neu(), einstellung.datei(), StandardCopyOption.ATOMIC_MOVE);
        erzwinge(einstellung.ordner());
        Files.delete(einstellung.marke());
    }

    private static void erzwinge(Path ordner) {
        try (FileChannel kanal = FileChannel.open(ordner, StandardOpenOption.READ)) {
            kanal.force(true);
        } catch (IOException e) {
            LOG.debug("A folder can't be forced to the disk here", e);
        }
    }

    private void warne(String grund) {
        LOG.warn("Die Datendatei {} wurde nicht neu geschrieben ({}); Gelöschtes steht noch in ihr. "
                + "Der nächste Start versucht es wieder.", einstellung.datei(), grund);
    }
}
