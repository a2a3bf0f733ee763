package de.passgenau.api.fallbestand;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Does the same with many things, several at a time: the protocol writes together what comes together. */
final class Gleichzeitig {

    private static final int ZUGLEICH = 16;

    private Gleichzeitig() {}

    /** What came of each, in their order. */
    static <A, B> List<B> je(List<A> dinge, Function<A, B> arbeit) {
        var zugleich = new Semaphore(ZUGLEICH);
        List<Future<B>> laeufe;
        try (var faeden = Executors.newVirtualThreadPerTaskExecutor()) {
            laeufe = dinge.stream().map(ding -> faeden.submit(() -> gebremst(zugleich, ding, arbeit))).toList();
        }
        return laeufe.stream().map(Gleichzeitig::fertig).toList();
    }

    private static <A, B> B gebremst(Semaphore zugleich, A ding, Function<A, B> arbeit) throws InterruptedException {
        zugleich.acquire();
        try {
            return arbeit.apply(ding);
        } finally {
            zugleich.release();
        }
    }

    private static <B> B fertig(Future<B> lauf) {
        try {
            return lauf.get();
        } catch (InterruptedException gestoert) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while cases were handed over", gestoert);
        } catch (ExecutionException gestoert) {
            throw gestoert.getCause() instanceof RuntimeException grund ? grund : new IllegalStateException(gestoert);
        }
    }
}
