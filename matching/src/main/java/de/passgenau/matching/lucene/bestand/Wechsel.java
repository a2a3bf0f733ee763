package de.passgenau.matching.lucene.bestand;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

import de.passgenau.matching.lucene.bestand.Bestand.Frage;
import de.passgenau.matching.lucene.bestand.Bestand.Unaufnehmbar;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** The index that answers, and while it is built anew the one that will take its place; both take every change. */
final class Wechsel<E> {

    static final String GESCHLOSSEN = "Der Index ist geschlossen.";

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Jahrgang<E> aktuell;
    private volatile @Nullable Jahrgang<E> naechster;

    Wechsel(Jahrgang<E> erster) {
        this.aktuell = erster;
    }

    Jahrgang<E> aktuell() {
        return aktuell;
    }

    /** Visible to everybody when this returns. */
    void change(Consumer<Jahrgang<E>> tat) {
        write(tat, this::changeAndShow);
    }

    /** Visible to everybody after {@link #zeige()}. */
    void write(Consumer<Jahrgang<E>> tat) {
        write(tat, schritt -> schritt.accept(aktuell));
    }

    void zeige() {
        write(jahrgang -> {}, schritt -> aktuell.zeige());
    }

    /** A damaged index does not keep a change from the next one. */
    private void write(Consumer<Jahrgang<E>> tat, Consumer<Consumer<Jahrgang<E>>> aktuelles) {
        lock.readLock().lock();
        try {
            var next = naechster;
            if (next != null) {
                changeNext(next, tat);
            }
            if (naechster == null || aktuell.schaden() == null) {
                aktuelles.accept(tat);
            }
        } catch (AlreadyClosedException e) {
            throw new IllegalStateException("Der Index nimmt keine Änderungen mehr an.", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What was taken over before something was refused is visible too. */
    private void changeAndShow(Consumer<Jahrgang<E>> tat) {
        try {
            tat.accept(aktuell);
        } catch (Unaufnehmbar e) {
            aktuell.zeige();
            throw e;
        }
        aktuell.zeige();
    }

    /** If it fails it is no longer the next one, and whoever asked for the change does not notice. */
    private void changeNext(Jahrgang<E> next, Consumer<Jahrgang<E>> tat) {
        try {
            tat.accept(next);
        } catch (Unaufnehmbar e) {
            // the present index refuses it too, and says so
        } catch (RuntimeException e) {
            naechster = null;
        }
    }

    <A> A ask(Frage<A> frage) {
        while (true) {
            var jahrgang = aktuell;
            try {
                return jahrgang.ask(frage);
            } catch (IndexSearcher.TooManyClauses e) {
                throw new IllegalArgumentException("Die Frage hat zu viele Teile.", e);
            } catch (AlreadyClosedException e) {
                if (jahrgang == aktuell) {
                    throw new IllegalStateException(GESCHLOSSEN, e);
                }
            }
        }
    }

    /** From now on this one takes every change too. */
    void bereiteVor(Jahrgang<E> next) {
        exclusively(() -> {
            next.fortschreibung().erbe(aktuell.fortschreibung());
            naechster = next;
        });
    }

    /** Answers no question before it shows every change that its predecessor has shown. */
    void tausche(Jahrgang<E> next) {
        exclusively(() -> {
            if (naechster != next) {
                throw new IllegalStateException("The next index has missed a change");
            }
            next.zeige();
            aktuell = next;
            naechster = null;
        });
    }

    void gibAuf() {
        exclusively(() -> naechster = null);
    }

    private void exclusively(Runnable schritt) {
        lock.writeLock().lock();
        try {
            schritt.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
