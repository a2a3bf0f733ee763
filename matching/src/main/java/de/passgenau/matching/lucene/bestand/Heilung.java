package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Abgleichsergebnis;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Quelle;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Looks at the files of an index that somebody could not read, and has it built anew if they are damaged. */
final class Heilung<E> {

    private final System.Logger log = System.getLogger(Heilung.class.getName());
    private final AtomicBoolean unterwegs = new AtomicBoolean();
    private final Ablage ablage;
    private final Neubau<E> neubau;
    private volatile @Nullable Befund befund;
    private volatile @Nullable Quelle<E> quelle;

    Heilung(Ablage ablage, Neubau<E> neubau) {
        this.ablage = ablage;
        this.neubau = neubau;
    }

    /** How an index is built to take the place of the damaged one. */
    interface Neubau<E> {

        Abgleichsergebnis run(Quelle<E> quelle, Fortschritt fortschritt) throws IOException;
    }

    /** From now on this is where the truth lives. */
    void kenne(Quelle<E> neueste) {
        quelle = neueste;
    }

    /** What is wrong with its files; null as long as nobody has found anything. */
    @Nullable
    String grund(Jahrgang<E> jahrgang) {
        var bekannt = befund;
        return bekannt != null && bekannt.directory == jahrgang.directory() ? bekannt.grund : null;
    }

    void beschaedigt(Jahrgang<E> jahrgang, String grund) {
        befund = new Befund(jahrgang.directory(), grund);
        log.log(Level.WARNING, "%s Der Index wird %s neu aufgebaut (%s).".formatted(grund,
                quelle == null ? "beim nächsten Abgleich oder Öffnen" : "jetzt aus den Dokumenten", ablage));
    }

    /** Looks at all of its files, if nothing is known of them yet. */
    boolean isNoetig(Jahrgang<E> jahrgang) {
        if (grund(jahrgang) == null) {
            jahrgang.ask(Bestandspruefung::schaeden)
                    .stream()
                    .findFirst()
                    .ifPresent(grund -> beschaedigt(jahrgang, grund));
        }
        return grund(jahrgang) != null || Bestandspruefung.wecktVerdacht(jahrgang.schaden());
    }

    /** Whether it is whole again. */
    boolean heile() {
        var bekannt = quelle;
        if (bekannt == null) {
            return false;
        }
        try {
            neubau.run(bekannt, new Aufbauprotokoll());
            return true;
        } catch (CancellationException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            log.log(Level.WARNING, "Der beschädigte Index konnte nicht neu aufgebaut werden; der nächste Abgleich "
                    + "versucht es noch einmal", e);
            return false;
        }
    }

    /** Beside everything else, one at a time. */
    void beginne(Runnable arbeit) {
        if (unterwegs.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("index-heilung").start(() -> {
                try {
                    arbeit.run();
                } catch (RuntimeException e) {
                    log.log(Level.WARNING, "Der Index konnte nicht geprüft werden", e);
                } finally {
                    unterwegs.set(false);
                }
            });
        }
    }

    private record Befund(Directory directory, String grund) {}

    /** Says each tenth of the way in the log. */
    private final class Aufbauprotokoll implements Fortschritt {

        private long zehntel = -1;

        @Override
        public void melde(long erledigt, long gesamt) {
            var neues = gesamt == 0 ? 10 : 10 * erledigt / gesamt;
            if (neues > zehntel) {
                zehntel = neues;
                log.log(Level.INFO, "Der beschädigte Index wird neu aufgebaut: %d von %d Einträgen (%d %%)."
                        .formatted(erledigt, gesamt, 10 * neues));
            }
        }
    }
}
