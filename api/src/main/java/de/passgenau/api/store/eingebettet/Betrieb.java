package de.passgenau.api.store.eingebettet;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import de.bwaldvogel.mongo.exception.MongoServerException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the store working: refuses writes on a full disk before they can hurt, drops an opening whose commit failed,
 * opens the file again, and knows in one sentence what is wrong. */
final class Betrieb {

    private static final Logger LOG = LoggerFactory.getLogger(Betrieb.class);

    private final Einstellung einstellung;
    private final Speicherdatei datei;
    private final AtomicLong vorgaenge = new AtomicLong();
    private volatile Oeffnung oeffnung;
    private volatile @Nullable String stoerung;
    private volatile boolean geschlossen;

    Betrieb(Einstellung einstellung) {
        this.einstellung = einstellung;
        this.datei = new Speicherdatei(einstellung);
        this.oeffnung = new Oeffnung(datei.oeffne(), datei, einstellung.sync());
    }

    Oeffnung oeffnung() {
        return oeffnung;
    }

    /** What is wrong, in German, or null. */
    @Nullable
    String stoerung() {
        return stoerung;
    }

    long vorgaenge() {
        return vorgaenge.get();
    }

    <T> T lies(Function<Bestand, T> vorgang) {
        Oeffnung jetzt = oeffnung;
        try {
            return vorgang.apply(jetzt.bestand());
        } catch (MVStoreException e) {
            Gestoert gestoert = gestoert(jetzt, e);
            if (jetzt == oeffnung) {
                throw gestoert;
            }
            return vorgang.apply(oeffnung.bestand());
        }
    }

    <T> T schreibe(Function<Bestand, T> vorgang) {
        if (!einstellung.hatPlatz()) {
            throw new Gestoert(melde(voll()));
        }
        return schreibeUngeprueft(vorgang);
    }

    private <T> T schreibeUngeprueft(Function<Bestand, T> vorgang) {
        Oeffnung jetzt = oeffnung;
        vorgaenge.incrementAndGet();
        try {
            return jetzt.schreibe(() -> vorgang.apply(jetzt.bestand()));
        } catch (MongoServerException e) {
            throw e;
        } catch (MVStoreException | IllegalStateException e) {
            throw gestoert(jetzt, e);
        }
    }

    private Gestoert gestoert(Oeffnung betroffen, RuntimeException ursache) {
        boolean beschaedigt = ursache instanceof MVStoreException e
                && (e.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                        || e.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND);
        LOG.debug("The store failed", ursache);
        if (beschaedigt) {
            return new Gestoert(melde("Die Datendatei " + einstellung.datei() + " ist beschädigt"), ursache);
        }
        melde(einstellung.istVoll()
                ? voll()
                : "In den Datenordner " + einstellung.ordner() + " kann nicht geschrieben werden");
        oeffneNeu(betroffen);
        return new Gestoert(String.valueOf(stoerung), ursache);
    }

    private String voll() {
        return "Der Datenträger des Datenordners " + einstellung.ordner() + " ist voll";
    }

    private String melde(String meldung) {
        if (!meldung.equals(stoerung)) {
            LOG.error("{}.", meldung);
        }
        stoerung = meldung;
        return meldung;
    }

    private synchronized void oeffneNeu(Oeffnung betroffen) {
        if (geschlossen || betroffen != oeffnung) {
            return;
        }
        betroffen.gibAuf();
        try {
            oeffnung = new Oeffnung(datei.oeffneWieder(), datei, einstellung.sync());
        } catch (StoreNichtGeoeffnet e) {
            melde(e.meldung());
        }
    }

    /** Looks after the store; called every second. */
    void pflege() {
        if (stoerung == null && !einstellung.hatPlatz()) {
            melde(voll());
        } else if (stoerung != null && einstellung.hatPlatz()) {
            genese();
        }
    }

    void merkeNeuschriftVor() {
        Neuschrift.merkeVor(einstellung);
    }

    /** For idle moments. */
    void verdichte() {
        Oeffnung jetzt = oeffnung;
        try {
            jetzt.verdichte();
        } catch (MVStoreException e) {
            LOG.debug("Rewriting the file failed", gestoert(jetzt, e));
        }
    }

    private void genese() {
        if (oeffnung.nurLesbar()) {
            oeffneNeu(oeffnung);
        }
        try {
            oeffnung.probiere();
            stoerung = null;
            LOG.info("The store in {} works again.", einstellung.ordner());
        } catch (RuntimeException e) {
            LOG.debug("The store does not work yet", e);
            oeffneNeu(oeffnung);
        }
    }

    synchronized void schliesse() {
        geschlossen = true;
        oeffnung.schliesse();
        datei.schliesse();
    }
}
