package de.passgenau.matching.bewertung;

/**
 * One criterion as a pure function of a small fact of each side; the facts are small so that an index can tabulate the
 * rule instead of asking it for everybody.
 *
 * @param <P> what it looks at in a person
 * @param <A> what it looks at in an offer
 */
public interface Regel<P, A> {

    Kriterium kriterium();

    Urteil urteile(P person, A angebot);

    /** The facts behind the Urteil in a German sentence, without the points. */
    String begruende(P person, A angebot);

    /** What to ask where the Urteil is unknown. */
    default String frage(P person, A angebot) {
        return "";
    }
}
