package de.passgenau.api.store.eingebettet;

/** The store can't do what was asked at the moment; the message is for the operator, in German. */
final class Gestoert extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Gestoert(String meldung, Throwable ursache) {
        super(meldung, ursache);
    }

    Gestoert(String meldung) {
        super(meldung);
    }
}
