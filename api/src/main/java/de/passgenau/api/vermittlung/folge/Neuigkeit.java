package de.passgenau.api.vermittlung.folge;

import java.util.Optional;

/** Something has changed and waits for its place in the sequence; only the latest state of each subject does. */
interface Neuigkeit {

    Gegenstand gegenstand();

    String id();

    /** Later than every other if it is gone. */
    long version();

    /** Empty if nothing is different that matters for hits. */
    Optional<Wechsel> wechsel();

    /** Instead of an earlier one that nobody has seen. */
    Neuigkeit statt(Neuigkeit fruehere);

    /** From now on it is so.
     *
     * @param stelle of the change in the sequence; 0 if there is none */
    void gilt(long stelle);
}
