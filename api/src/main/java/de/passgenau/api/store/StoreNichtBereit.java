package de.passgenau.api.store;

/** The documents can't be used by this program; says why and what to do, in German. */
final class StoreNichtBereit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String abhilfe;

    StoreNichtBereit(String meldung, String abhilfe) {
        super(meldung);
        this.abhilfe = abhilfe;
    }

    String meldung() {
        return String.valueOf(getMessage());
    }

    String abhilfe() {
        return abhilfe;
    }
}
