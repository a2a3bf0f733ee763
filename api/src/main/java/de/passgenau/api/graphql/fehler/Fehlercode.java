package de.passgenau.api.graphql.fehler;

/** The code of a technical error, in {@code extensions.code}; part of the contract with frontend teams. */
public enum Fehlercode {

    UNAUTHENTICATED(401), //
    FORBIDDEN(403), //
    NOT_FOUND(404), //
    BAD_REQUEST(400), //
    TOO_COMPLEX(400), //
    TOO_LARGE(413), //
    TOO_MANY_REQUESTS(429), //
    TIMEOUT(503), //
    UNAVAILABLE(503), //
    PERSISTED_QUERY_NOT_FOUND(404), //
    INTERNAL(500);

    private final int status;

    Fehlercode(int status) {
        this.status = status;
    }

    /** The HTTP status of an answer that consists of this error alone. */
    public int status() {
        return status;
    }
}
