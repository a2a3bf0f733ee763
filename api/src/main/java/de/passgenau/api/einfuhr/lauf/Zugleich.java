package de.passgenau.api.einfuhr.lauf;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Works on several deliveries at a time; none stops another. */
public final class Zugleich {

    /** The protocol writes together what comes together. */
    private static final int ZUGLEICH = 16;
    private static final int VERSUCHE = 3;

    private Zugleich() {}

    /** What became of each, in their order. */
    public static <E, R> List<R> alle(Collection<E> lieferungen, Function<E, R> arbeit) {
        var zugleich = new Semaphore(ZUGLEICH);
        List<Future<R>> laeufe;
        try (var faeden = Executors.newVirtualThreadPerTaskExecutor()) {
            laeufe = lieferungen.stream()
                    .map(lieferung -> faeden.submit(() -> gebremst(zugleich, () -> arbeit.apply(lieferung))))
                    .toList();
        }
        return laeufe.stream().map(Zugleich::fertig).toList();
    }

    /**
     * Once more if somebody else changes one of the documents just now.
     *
     * @param versuch what is done the first time (1) and again
     * @param vergeblich what to say when others were first each time
     */
    public static <R> R notfallsNochmals(IntFunction<R> versuch, Supplier<R> vergeblich) {
        for (int i = 1; i <= VERSUCHE; i++) {
            try {
                return versuch.apply(i);
            } catch (OptimisticLockingFailureException | DuplicateKeyException anotherWasFirst) {
                continue;
            }
        }
        return vergeblich.get();
    }

    private static <R> R gebremst(Semaphore zugleich, Supplier<R> lauf) throws InterruptedException {
        zugleich.acquire();
        try {
            return lauf.get();
        } finally {
            zugleich.release();
        }
    }

    private static <R> R fertig(Future<R> lauf) {
        try {
            return lauf.get();
        } catch (InterruptedException gestoert) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a delivery was taken over", gestoert);
        } catch (ExecutionException gestoert) {
            throw gestoert.getCause() instanceof RuntimeException grund ? grund : new IllegalStateException(gestoert);
        }
    }
}
