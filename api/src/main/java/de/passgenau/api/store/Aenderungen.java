package de.passgenau.api.store;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells who wants to know which documents of a collection have changed, whoever changed them: own writes at once,
 * writes of other processes by change streams (where the server has them) within a second, and whatever got lost by a
 * comparison of all versions from time to time. A change is told at least once, changes of one document in their order.
 * Documents carry {@code _id} (a string) and {@code version} (a long that grows with each write).
 */
public interface Aenderungen {

    /**
     * Calls the listener for every change from now on, one call at a time for a collection. If it fails it is called
     * again later. Who needs the state as well subscribes first and asks for {@link #bekannt} then.
     */
    Abonnement subscribe(String sammlung, Consumer<Aenderung> hoerer);

    /** To be called after an own write; returns when all listeners of this process have been told. */
    void melde(String sammlung, Aenderung aenderung);

    /** All ids with the versions that the listeners of a collection know of, without asking the store: whatever is newer
     * will be told, or has been. Empty where nobody listens. */
    Map<String, Long> bekannt(String sammlung);

    /** All ids with their versions, read from the store without the rest of the documents. */
    Map<String, Long> stand(String sammlung);

    /** Ends with {@link #close()}, at the latest with the application. */
    interface Abonnement extends AutoCloseable {

        @Override
        void close();
    }
}
