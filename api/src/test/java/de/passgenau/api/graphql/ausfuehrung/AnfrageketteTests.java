package de.passgenau.api.graphql.ausfuehrung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.fieldvalidation.FieldValidationInstrumentation;
import graphql.execution.instrumentation.fieldvalidation.SimpleFieldValidation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import org.junit.jupiter.api.Test;

class AnfrageketteTests {

    @Test
    void takesWhatLooksAtRequests() {
        var ganzes = new FieldValidationInstrumentation(new SimpleFieldValidation());

        assertThat(new Anfragekette(List.of(ganzes)).getInstrumentations()).containsExactly(ganzes);
    }

    @Test
    void refusesWhatLooksAtFieldsInsteadOfLeavingItBlind() {
        var jeFeld = new SimplePerformantInstrumentation() {
            @Override
            public FieldFetchingInstrumentationContext beginFieldFetching(
                    InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
                return FieldFetchingInstrumentationContext.NOOP;
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> new Anfragekette(List.of(jeFeld)))
                .withMessageContaining("single fields");
    }
}
