package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Abgleichsergebnis;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Pflege;
import de.passgenau.matching.pflege.Pruefbericht;
import de.passgenau.matching.pflege.Quelle;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/**
 * Fills, compares, checks and renews an index, one after the other, while others change and ask it; and of itself renews
 * one that is found damaged, if it has been told its source.
 */
final class Wartung<E> implements Pflege<E> {

    private final Bestandsform<E> form;
    private final Ablage ablage;
    private final Wechsel<E> wechsel;
    private final Heilung<E> heilung;
    private final ReentrantLock lock = new ReentrantLock();
    private final Lagebericht<E> lage;
    private volatile boolean geschlossen;

    Wartung(Bestandsform<E> form, Ablage ablage, Wechsel<E> wechsel, String grund) {
        this.form = form;
        this.ablage = ablage;
        this.wechsel = wechsel;
        this.heilung = new Heilung<>(ablage, this::renew);
        this.lage = new Lagebericht<>(wechsel, heilung, grund);
    }

    @Override
    public Abgleichsergebnis abgleichen(Quelle<E> quelle, Fortschritt fortschritt) {
        return offen(() -> {
            heilung.kenne(quelle);
            var jahrgang = wechsel.aktuell();
            if (jahrgang.schaden() != null || heilung.grund(jahrgang) != null) {
                return renew(quelle, fortschritt);
            }
            try {
                return jahrgang.isVollstaendig()
                        ? align(jahrgang, quelle, stoppable(fortschritt))
                        : fill(jahrgang, quelle, fortschritt);
            } catch (RuntimeException e) {
                if (Bestandspruefung.wecktVerdacht(e) && heilung.isNoetig(jahrgang)) {
                    return renew(quelle, fortschritt);
                }
                throw e;
            }
        });
    }

    @Override
    public Abgleichsergebnis neuAufbauen(Quelle<E> quelle, Fortschritt fortschritt) {
        return offen(() -> {
            heilung.kenne(quelle);
            return renew(quelle, fortschritt);
        });
    }

    @Override
    public Pruefbericht pruefen(Quelle<E> quelle, Fortschritt fortschritt) {
        return offen(() -> {
            heilung.kenne(quelle);
            var jahrgang = wechsel.aktuell();
            var bericht = compare(jahrgang, quelle, stoppable(fortschritt));
            if (!bericht.schaeden().isEmpty()) {
                heilung.beschaedigt(jahrgang, bericht.schaeden().getFirst());
                heilung.heile();
            }
            return bericht;
        });
    }

    private Pruefbericht compare(Jahrgang<E> jahrgang, Quelle<E> quelle, Fortschritt fortschritt) {
        var spur = jahrgang.fortschreibung().beginneSpur();
        try {
            return new Bestandspruefung<>(form, jahrgang, spur).run(quelle, fortschritt);
        } finally {
            jahrgang.fortschreibung().endeSpur();
        }
    }

    /** Somebody could not read or change it; whoever that was does not wait until the files have been looked at. */
    void siehNach() {
        heilung.beginne(() -> alone(() -> !geschlossen && heilung.isNoetig(wechsel.aktuell()) && heilung.heile()));
    }

    private Abgleichsergebnis align(Jahrgang<E> jahrgang, Quelle<E> quelle, Fortschritt fortschritt) {
        var spur = jahrgang.fortschreibung().beginneSpur();
        try {
            return new Abgleich<>(form, jahrgang, spur).run(quelle, fortschritt);
        } finally {
            jahrgang.fortschreibung().endeSpur();
        }
    }

    private Abgleichsergebnis fill(Jahrgang<E> jahrgang, Quelle<E> quelle, Fortschritt fortschritt)
            throws IOException {
        try {
            var ergebnis = align(jahrgang, quelle, stoppable(lage.aufbau(fortschritt, false)));
            complete(jahrgang);
            return ergebnis;
        } finally {
            lage.endeAufbau();
        }
    }

    private Abgleichsergebnis renew(Quelle<E> quelle, Fortschritt fortschritt) throws IOException {
        var old = wechsel.aktuell();
        var next = new Jahrgang<>(form, ablage.neue(), false);
        var spur = next.fortschreibung().beginneSpur();
        wechsel.bereiteVor(next);
        try {
            var ergebnis = new Abgleich<>(form, next, spur).run(quelle,
                    stoppable(lage.aufbau(fortschritt, bereitschaft().antwortet())));
            complete(next);
            wechsel.tausche(next);
            return ergebnis;
        } finally {
            next.fortschreibung().endeSpur();
            wechsel.gibAuf();
            discard(wechsel.aktuell() == next ? old : next);
            lage.endeAufbau();
        }
    }

    private void complete(Jahrgang<E> jahrgang) throws IOException {
        jahrgang.vollende();
        if (ablage.ueberdauert()) {
            jahrgang.sichere();
        }
    }

    private void discard(Jahrgang<E> jahrgang) throws IOException {
        jahrgang.gibAuf();
        ablage.verwirf(jahrgang.directory());
    }

    private Fortschritt stoppable(Fortschritt fortschritt) {
        return (erledigt, gesamt) -> {
            if (geschlossen) {
                throw new CancellationException("The index is being closed");
            }
            fortschritt.melde(erledigt, gesamt);
        };
    }

    @Override
    public Bereitschaft bereitschaft() {
        return geschlossen ? new Bereitschaft.Ausgefallen(Wechsel.GESCHLOSSEN) : lage.bereitschaft();
    }

    /** An index that is given up meanwhile need not be kept. */
    @Override
    public void sichern() {
        var jahrgang = wechsel.aktuell();
        try {
            if (ablage.ueberdauert() && heilung.grund(jahrgang) == null) {
                jahrgang.sichere();
            }
        } catch (AlreadyClosedException e) {
            if (jahrgang == wechsel.aktuell()) {
                throw new IllegalStateException(Wechsel.GESCHLOSSEN, e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As long as nobody has closed it. */
    private <A> A offen(Arbeit<A> arbeit) {
        return alone(() -> {
            if (geschlossen) {
                throw new IllegalStateException(Wechsel.GESCHLOSSEN);
            }
            return arbeit.run();
        });
    }

    private <A> A alone(Arbeit<A> arbeit) {
        lock.lock();
        try {
            return arbeit.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * A work under way ends after its present portion. Nothing stays open, whether the last changes can be kept or not, and
     * nothing damaged stays there.
     */
    void close() {
        geschlossen = true;
        alone(() -> {
            var jahrgang = wechsel.aktuell();
            if (heilung.grund(jahrgang) == null) {
                IOUtils.close(this::keep, jahrgang::close, jahrgang.directory(), ablage::close);
            } else {
                IOUtils.close(() -> discard(jahrgang), ablage::close);
            }
            return true;
        });
    }

    private void keep() throws IOException {
        if (ablage.ueberdauert() && wechsel.aktuell().schaden() == null) {
            wechsel.aktuell().sichere();
        }
    }

    private interface Arbeit<A> {

        A run() throws IOException;
    }
}
