package de.passgenau.api.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.junit.jupiter.api.Test;

class LesegedaechtnisTests {

    private final Lesegedaechtnis gedaechtnis = new Lesegedaechtnis();
    private final List<String> gelesen = new ArrayList<>();

    @Test
    void readsAValidDocumentOnce() {
        var erstes = frage("{ ich { kennung } }");

        assertThat(frage("{ ich { kennung } }")).isSameAs(erstes);
        assertThat(frage("{ ich { name } }")).isNotSameAs(erstes);
        assertThat(gelesen).containsExactly("{ ich { kennung } }", "{ ich { name } }");
    }

    @Test
    void saysAnewWhatIsWrong() {
        frage("falsch");
        frage("falsch");

        assertThat(gelesen).containsExactly("falsch", "falsch");
        assertThat(gedaechtnis.umfang()).isZero();
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int i = 0; i < 1000; i++) {
            frage("# " + "x".repeat(1000) + i);
        }

        assertThat(gedaechtnis.umfang()).isBetween(10L, 160L);
    }

    private PreparsedDocumentEntry frage(String text) {
        return gedaechtnis.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), this::lies).join();
    }

    private PreparsedDocumentEntry lies(ExecutionInput eingabe) {
        gelesen.add(eingabe.getQuery());
        return eingabe.getQuery().equals("falsch")
                ? new PreparsedDocumentEntry(GraphqlErrorBuilder.newError().message("falsch").build())
                : new PreparsedDocumentEntry(Document.newDocument().build());
    }
}
