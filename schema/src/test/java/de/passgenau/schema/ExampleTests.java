package de.passgenau.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTests {

    private static final GraphQLSchema SCHEMA = Contract.current().schema();

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fitsTheContractWithItsVariables(Example example) {
        assertThat(refusals(example)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void explainsItselfAndIsNamedLikeItsFile(Example example) {
        assertThat(example.document()).startsWith("# ");
        assertThat(operations(example)).extracting(OperationDefinition::getName).containsExactly(example.name());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesEveryVariableAValueAndNoOther(Example example) {
        assertThat(example.variables().keySet()).isSubsetOf(variables(example));
        assertThat(variables(example).isEmpty()).isEqualTo(example.variables().isEmpty());
    }

    @Test
    void coversEveryRootField() {
        var used = Example.all()
                .stream()
                .flatMap(example -> operations(example).stream())
                .flatMap(ExampleTests::rootFields);
        assertThat(used.distinct()).containsExactlyInAnyOrderElementsOf(rootFields());
    }

    @Test
    void refusesAFieldThatDoesNotExist() {
        var example = new Example("falsch", "query falsch { ich { gibtEsNicht } }", Map.of());
        assertThat(refusals(example)).singleElement().asString().contains("gibtEsNicht");
    }

    @Test
    void refusesVariablesThatDoNotFit() {
        var variables = Map.<String, Object>of("eingabe", Map.of("name", "Ohne Art und Anschrift"));
        var example = Example.all().stream().filter(it -> it.name().equals("traegerAnlegen")).findFirst().orElseThrow();
        assertThat(refusals(new Example(example.name(), example.document(), variables))).isNotEmpty();
    }

    @Test
    void listsEveryDocumentWithItsDigest() {
        if (Objects.equals(System.getProperty("schema.verzeichnis"), "schreiben")) {
            SourceText.write(Example.DIRECTORY, Example.directory());
        }
        assertThat(Files.exists(Example.DIRECTORY) ? SourceText.read(Example.DIRECTORY) : "")
                .as("write it anew with ./mvnw -pl schema test -Dschema.verzeichnis=schreiben")
                .isEqualTo(Example.directory());
    }

    /** What speaks against a document before anything is fetched; that nothing comes back is no objection here. */
    private static List<GraphQLError> refusals(Example example) {
        var input = ExecutionInput.newExecutionInput(example.document()).variables(example.variables()).build();
        return GraphQL.newGraphQL(SCHEMA)
                .build()
                .execute(input)
                .getErrors()
                .stream()
                .filter(ExampleTests::refuses)
                .toList();
    }

    private static boolean refuses(GraphQLError error) {
        return error.getErrorType() == ErrorType.InvalidSyntax || error.getErrorType() == ErrorType.ValidationError;
    }

    private static List<OperationDefinition> operations(Example example) {
        return Contract.document(new SourceText(example.name(), example.document()))
                .getDefinitionsOfType(OperationDefinition.class);
    }

    private static List<String> variables(Example example) {
        return operations(example).getFirst().getVariableDefinitions().stream().map(it -> it.getName()).toList();
    }

    private static Stream<String> rootFields(OperationDefinition operation) {
        return operation.getSelectionSet().getSelectionsOfType(Field.class).stream().map(Field::getName);
    }

    private static List<String> rootFields() {
        var fields = new ArrayList<String>();
        Stream.of(SCHEMA.getQueryType(), SCHEMA.getMutationType(), SCHEMA.getSubscriptionType())
                .filter(Objects::nonNull)
                .map(GraphQLObjectType::getFieldDefinitions)
                .forEach(it -> it.stream().map(GraphQLFieldDefinition::getName).forEach(fields::add));
        return fields;
    }
}
