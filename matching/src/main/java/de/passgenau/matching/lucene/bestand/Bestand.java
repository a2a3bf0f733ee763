package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Pflege;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * An index in use: it takes changes from many threads at once, each visible to everybody when its call returns, and
 * answers questions. While it is built anew, the old one answers and both take the changes. An index in files is as it
 * was some seconds ago after a sudden end of the process; comparing it with its source brings the rest. One whose files are
 * found damaged is built anew at once from the source that it was last compared with; without one, when it is next
 * compared or opened. Once it is closed it takes and
 * answers nothing.
 */
public final class Bestand<E> implements AutoCloseable {

    private static final Duration TAKT = Duration.ofSeconds(5);

    private final Wechsel<E> wechsel;
    private final Wartung<E> wartung;
    private final @Nullable Sicherungstakt takt;
    private volatile boolean geschlossen;

    public Bestand(Bestandsform<E> form, Ablage ablage) {
        this(form, ablage, TAKT);
    }

    /** @param pause between two times at which changes are kept, where they are */
    Bestand(Bestandsform<E> form, Ablage ablage, Duration pause) {
        var anfang = new Jahrgangswahl<>(form, ablage);
        this.wechsel = new Wechsel<>(anfang.jahrgang());
        this.wartung = new Wartung<>(form, ablage, wechsel, anfang.grund());
        this.takt = ablage.ueberdauert() ? new Sicherungstakt(pause, () -> aufmerksam(() -> {
            wartung.sichern();
            return true;
        })) : null;
    }

    /** Takes over what is newer than what is there; the first entry that can't be taken is told after all the others were. */
    public void put(Collection<E> eintraege) {
        change(jahrgang -> all(eintraege, jahrgang.fortschreibung()::putIfNewer), eintraege.size());
    }

    private static <E> void all(Collection<E> eintraege, Consumer<E> tat) {
        var verweigert = new ArrayList<Unaufnehmbar>();
        for (var eintrag : eintraege) {
            try {
                tat.accept(eintrag);
            } catch (Unaufnehmbar e) {
                verweigert.add(e);
            }
        }
        if (!verweigert.isEmpty()) {
            var erste = verweigert.removeFirst();
            verweigert.forEach(erste::addSuppressed);
            throw erste;
        }
    }

    /** Takes over what is told, whatever is there: a document that was restored may be older. */
    public void replace(Collection<E> eintraege) {
        change(jahrgang -> all(eintraege, jahrgang.fortschreibung()::replace), eintraege.size());
    }

    /** As {@link #replace}, visible to everybody after {@link #zeige()}: who changes much at once shows it once. */
    public void merke(Collection<E> eintraege) {
        aufmerksam(() -> {
            wechsel.write(jahrgang -> all(eintraege, jahrgang.fortschreibung()::replace));
            return true;
        });
        if (takt != null) {
            takt.merke(eintraege.size());
        }
    }

    public void zeige() {
        aufmerksam(() -> {
            wechsel.zeige();
            return true;
        });
    }

    /** What comes later and is no newer than what is removed is not taken over. */
    public void remove(Collection<String> ids) {
        change(jahrgang -> ids.forEach(jahrgang.fortschreibung()::remove), ids.size());
    }

    /** What comes later and is no newer than that is not taken over; what is there and newer stays. */
    public void remove(Fassung bis) {
        change(jahrgang -> jahrgang.fortschreibung().remove(bis), 1);
    }

    private void change(Consumer<Jahrgang<E>> tat, int aenderungen) {
        aufmerksam(() -> {
            wechsel.change(tat);
            return true;
        });
        if (takt != null) {
            takt.merke(aenderungen);
        }
    }

    /** A question to one state of an index that nothing changes while it is answered. */
    public interface Frage<A> {

        A run(IndexSearcher searcher) throws IOException;
    }

    /** Everything in one question is answered by the same state of the index. */
    public <A> A ask(Frage<A> frage) {
        return aufmerksam(() -> wechsel.ask(frage));
    }

    /** Has the files looked at if it fails as damaged files make it fail. */
    private <A> A aufmerksam(Supplier<A> tat) {
        verlangeOffen();
        try {
            return tat.get();
        } catch (RuntimeException e) {
            if (Bestandspruefung.wecktVerdacht(e)) {
                wartung.siehNach();
            }
            throw e;
        }
    }

    /** The version of every entry by its id, a copy. */
    public Map<String, Long> stand() {
        return aufmerksam(() -> wechsel.aktuell().stand());
    }

    public int anzahl() {
        verlangeOffen();
        return wechsel.aktuell().fortschreibung().anzahl();
    }

    /** 0 if there is no such entry. */
    public long version(String id) {
        verlangeOffen();
        return wechsel.aktuell().fortschreibung().version(id);
    }

    public Pflege<E> pflege() {
        return wartung;
    }

    @Override
    public void close() {
        if (geschlossen) {
            return;
        }
        if (takt != null) {
            takt.close();
        }
        geschlossen = true;
        wartung.close();
    }

    private void verlangeOffen() {
        if (geschlossen) {
            throw new IllegalStateException(Wechsel.GESCHLOSSEN);
        }
    }

    /** An entry that no index takes, whatever else is taken. */
    static final class Unaufnehmbar extends IllegalArgumentException {

        private static final long serialVersionUID = 1;
        private static final int GEZEIGT = 40;

        Unaufnehmbar(String id, IllegalArgumentException grund) {
            super("Der Eintrag »%s« kann nicht aufgenommen werden, er ist zu groß oder widersprüchlich."
                    .formatted(id.substring(0, Math.min(GEZEIGT, id.length()))), grund);
        }
    }
}
