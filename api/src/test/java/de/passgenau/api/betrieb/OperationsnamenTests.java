package de.passgenau.api.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class OperationsnamenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "query startseite { ich { name } traegerListe { totalCount } } | startseite",
            "query Erika { ich { name } traegerListe { totalCount } } | andere",
            "query Erika { ich { name } } | ich", "{ erika: ich { name } frau: ich { kennung } } | ich",
            "query Erika { ...Erika } fragment Erika on Query { ich { name } } | andere"})
    void takesOverNoNameThatAClientMadeUp(String document, String expected) {
        assertThat(new Operationsnamen(Set.of("startseite")).zu(operation(document))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ich", "arbeitgeberAnlegen", "arbeitgeberGeaendert"})
    void knowsRegisteredDocuments(String name) {
        var document = "query " + name + " { eins zwei }";

        assertThat(Operationsnamen.aus(new PathMatchingResourcePatternResolver()).zu(operation(document)))
                .isEqualTo(name);
    }

    private static OperationDefinition operation(String document) {
        return Parser.parse(document).getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
    }
}
