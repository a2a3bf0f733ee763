package de.passgenau.api.graphql.fehler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletionException;

import com.mongodb.MongoTimeoutException;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import org.junit.jupiter.api.Test;

class ZuordnungTests {

    @Test
    void takesWhatWasGivenUpForLateAndForNoIncident() {
        assertThat(Zuordnung.von(new CompletionException(new AbortExecutionException())))
                .extracting(Abgewiesen::code)
                .isEqualTo(Fehlercode.TIMEOUT);
    }

    @Test
    void leavesWhatWasRefusedWithAReasonToIt() {
        var grund = GraphqlErrorBuilder.newError().message("Zu viel").build();

        assertThat(Zuordnung.von(new AbortExecutionException(List.of(grund)))).isNull();
    }

    @Test
    void looksForTheCause() {
        assertThat(Zuordnung.von(new IllegalStateException(new MongoTimeoutException("zu"))))
                .extracting(Abgewiesen::code)
                .isEqualTo(Fehlercode.UNAVAILABLE);
        assertThat(Zuordnung.von(new IllegalStateException("unerwartet"))).isNull();
    }
}
