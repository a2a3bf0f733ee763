package de.passgenau.schema;

import java.util.List;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/** The SDL: its files as written, and the one schema they make. */
public record Contract(List<SourceText> files, GraphQLSchema schema) {

    public static Contract current() {
        return of(SourceText.allIn("graphql", ".graphqls"));
    }

    public static Contract of(List<SourceText> files) {
        var registry = new TypeDefinitionRegistry();
        var parser = new SchemaParser();
        files.forEach(file -> registry.merge(parser.parse(withoutComments(file))));
        return new Contract(files, new SchemaGenerator().makeExecutableSchema(registry, wiring()));
    }

    public static Document document(SourceText file) {
        return Parser.parse(ParserEnvironment.newParserEnvironment().document(file.text()).build());
    }

    /** GraphQL Java takes a comment for a description where there is none; a reader of the contract never sees it. */
    private static String withoutComments(SourceText file) {
        return file.text().replaceAll("(?m)^\\s*#.*$", "");
    }

    private static RuntimeWiring wiring() {
        return RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory() {

            @Override
            public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
                return GraphQLScalarType.newScalar()
                        .name(environment.getScalarTypeDefinition().getName())
                        .definition(environment.getScalarTypeDefinition())
                        .coercing(new AsWritten())
                        .build();
            }
        }).build();
    }

    /** Takes every value as it is: what a scalar accepts is tested where it is served. */
    private static class AsWritten implements Coercing<Object, Object> {

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return input instanceof Value<?> literal ? literal : StringValue.of(input.toString());
        }
    }
}
