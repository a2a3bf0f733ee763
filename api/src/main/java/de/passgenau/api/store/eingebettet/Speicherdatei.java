package de.passgenau.api.store.eingebettet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Function;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the file of the store, after every document in it has been read and checked without touching the file. */
final class Speicherdatei {

    private static final int AUFBEWAHRUNG_MS = 5_000;

    private final Einstellung einstellung;
    private final Stand stand;

    Speicherdatei(Einstellung einstellung) {
        this.einstellung = einstellung;
        this.stand = new Stand(einstellung.stand());
    }

    /** Opens for the first time: whatever is wrong refuses the start. */
    MVStore oeffne() {
        legeOrdnerAn();
        new Neuschrift(einstellung, this).hole();
        if (Files.exists(einstellung.datei())) {
            pruefe();
        }
        MVStore datei = oeffneWieder();
        if (datei.isReadOnly()) {
            datei.close();
            throw StoreNichtGeoeffnet.nichtBeschreibbar(einstellung.ordner(), null);
        }
        nurFuerDenEigentuemer(einstellung.datei());
        return datei;
    }

    /** Cases are in it in clear: nobody else on the machine reads it. */
    private static void nurFuerDenEigentuemer(Path datei) {
        try {
            if (datei.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(datei, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens again after a failure; on a disk that has become read-only the store is, too. */
    MVStore oeffneWieder() {
        MVStore datei = zumSchreiben(einstellung.datei());
        datei.setRetentionTime(AUFBEWAHRUNG_MS);
        return datei;
    }

    void merkeStand(MVStore datei) {
        stand.merke(datei.getCurrentVersion());
    }

    void schliesse() {
        stand.schliesse();
    }

    private void legeOrdnerAn() {
        Path ordner = einstellung.ordner();
        try {
            Files.createDirectories(ordner);
            Files.delete(Files.createTempFile(ordner, "probe", ".tmp"));
        } catch (IOException e) {
            if (einstellung.hatPlatz() || !Files.isDirectory(ordner)) {
                throw StoreNichtGeoeffnet.nichtBeschreibbar(ordner, e);
            }
        }
    }

    MVStore zumLesen(Path ort) {
        return uebersetzt(ort, builder -> builder.readOnly().open());
    }

    MVStore zumSchreiben(Path ort) {
        return uebersetzt(ort, MVStore.Builder::open);
    }

    void pruefe() {
        pruefe(einstellung.datei(), stand.gemerkt());
    }

    void pruefe(Path ort, long erwartet) {
        try (MVStore datei = zumLesen(ort)) {
            if (datei.getCurrentVersion() < erwartet) {
                throw StoreNichtGeoeffnet.beschaedigt(ort,
                        "unvollständig: Stand " + datei.getCurrentVersion() + " statt " + erwartet, null);
            }
            datei.getMapNames().forEach(name -> lies(ort, datei, name));
        }
    }

    private static void lies(Path ort, MVStore datei, String name) {
        try {
            karte(datei, name).cursor(null).forEachRemaining(schluessel -> {});
        } catch (RuntimeException e) {
            throw StoreNichtGeoeffnet.beschaedigt(ort, "in " + name, e);
        }
    }

    /** With the type of what is in it. */
    @SuppressWarnings("unchecked")
    static MVMap<Object, Object> karte(MVStore datei, String name) {
        return name.startsWith(Datenbank.DATEN)
                ? (MVMap<Object, Object>) (MVMap<?, ?>) datei.openMap(name, Datenbank.typ())
                : datei.openMap(name);
    }

    private MVStore uebersetzt(Path ort, Function<MVStore.Builder, MVStore> oeffner) {
        try {
            return oeffner.apply(new MVStore.Builder().fileName(ort.toString())
                    .cacheSize(einstellung.cacheMegabyte())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0));
        } catch (MVStoreException e) {
            throw switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED -> StoreNichtGeoeffnet.gesperrt(einstellung.ordner());
                case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED ->
                    StoreNichtGeoeffnet.nichtBeschreibbar(einstellung.ordner(), e);
                default -> StoreNichtGeoeffnet.beschaedigt(ort, "nicht lesbar", e);
            };
        } catch (RuntimeException e) {
            throw StoreNichtGeoeffnet.beschaedigt(ort, "nicht lesbar", e);
        }
    }
}
