package de.passgenau.api.graphql.fehler;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import de.passgenau.api.andrang.ZuVieleAnfragen;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;

/** Which refusal an exception stands for. */
final class Zuordnung {

    private static final int URSACHEN = 10;

    private Zuordnung() {}

    /** {@code null}: nobody expected this one. */
    static @Nullable Abgewiesen von(Throwable ausnahme) {
        Throwable ursache = ausnahme;
        for (int i = 0; ursache != null && i < URSACHEN; i++) {
            Abgewiesen abgewiesen = unmittelbar(ursache);
            if (abgewiesen != null) {
                return abgewiesen;
            }
            ursache = ursache.getCause();
        }
        return null;
    }

    private static @Nullable Abgewiesen unmittelbar(Throwable ausnahme) {
        return switch (ausnahme) {
            case Abgewiesen schon -> schon;
            case ZuVieleAnfragen e -> Abgewiesen.bisNach(e.sekunden());
            case AuthenticationCredentialsNotFoundException e -> new Abgewiesen(Fehlercode.UNAUTHENTICATED);
            case AuthenticationException e -> new Abgewiesen(Fehlercode.UNAUTHENTICATED);
            case AccessDeniedException e -> new Abgewiesen(Fehlercode.FORBIDDEN);
            case AbortExecutionException e when e.getUnderlyingErrors().isEmpty() -> new Abgewiesen(Fehlercode.TIMEOUT);
            case MongoOperationTimeoutException e -> new Abgewiesen(Fehlercode.TIMEOUT);
            case QueryTimeoutException e -> new Abgewiesen(Fehlercode.TIMEOUT);
            case DataAccessResourceFailureException e -> new Abgewiesen(Fehlercode.UNAVAILABLE);
            case MongoTimeoutException e -> new Abgewiesen(Fehlercode.UNAVAILABLE);
            case MongoSocketException e -> new Abgewiesen(Fehlercode.UNAVAILABLE);
            case MongoNotPrimaryException e -> new Abgewiesen(Fehlercode.UNAVAILABLE);
            case MongoInterruptedException e -> new Abgewiesen(Fehlercode.UNAVAILABLE);
            default -> null;
        };
    }
}
