package de.passgenau.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Schemabericht;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Anwendungstest
class SchemaUndCodeTests {

    @Autowired
    private Schemabericht schemabericht;

    @Test
    void agreeInFieldsArgumentsAndNullness() {
        var report = schemabericht.report();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }
}
