package de.passgenau.schema.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;

/** The matrix as a table of Markdown: one row for the fields of an object that are open to the same roles, and one for
 * all objects whose other fields are. */
record Picture(Contract contract, Matrix matrix) {

    static final String BEGIN = "<!-- matrix: written by ./mvnw -pl schema test -Dschema.matrix=schreiben -->\n";
    static final String END = "<!-- /matrix -->\n";

    static Picture of(Contract contract) {
        return new Picture(contract, Matrix.of(contract));
    }

    /** The text with this table between the two marks. */
    String into(String text) {
        return text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + table() + text.substring(text.indexOf(END));
    }

    String table() {
        var columns = matrix.roles();
        var lines = new ArrayList<String>();
        lines.add(line("object", "fields", columns.stream()));
        lines.add(line("---", "---", columns.stream().map(role -> ":-:")));
        types().forEach(type -> named(type).forEach((open, fields) -> lines
                .add(line(quoted(List.of(type.getName())), quoted(fields), cells(columns, open)))));
        withObject().forEach((open, types) -> lines
                .add(line(quoted(types), "as the object", cells(columns, open))));
        return String.join("", lines);
    }

    private Map<List<String>, List<String>> named(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions()
                .stream()
                .filter(Picture::namesRoles)
                .collect(Collectors.groupingBy(field -> matrix.open(type, field), LinkedHashMap::new,
                        Collectors.mapping(GraphQLFieldDefinition::getName, Collectors.toList())));
    }

    private Map<List<String>, List<String>> withObject() {
        return types().filter(type -> !type.getFieldDefinitions().stream().allMatch(Picture::namesRoles))
                .collect(Collectors.groupingBy(
                        type -> matrix.roles().stream().filter(matrix.reach(type)::contains).toList(),
                        LinkedHashMap::new, Collectors.mapping(GraphQLNamedType::getName, Collectors.toList())));
    }

    private Stream<GraphQLFieldsContainer> types() {
        var schema = contract.schema();
        return Element.types(schema, GraphQLFieldsContainer.class)
                .sorted(Comparator.comparing((GraphQLFieldsContainer type) -> roots(schema).indexOf(type))
                        .reversed()
                        .thenComparing(GraphQLFieldsContainer::getName));
    }

    private static List<GraphQLNamedType> roots(GraphQLSchema schema) {
        return Stream
                .<GraphQLNamedType>of(schema.getSubscriptionType(), schema.getMutationType(), schema.getQueryType())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean namesRoles(GraphQLFieldDefinition field) {
        return !Matrix.named(field).isEmpty();
    }

    private static String quoted(List<String> names) {
        return new TreeSet<>(names).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static Stream<String> cells(List<String> columns, List<String> open) {
        return columns.stream().map(role -> open.contains(role) ? "●" : "");
    }

    private static String line(String objects, String fields, Stream<String> cells) {
        return "| " + objects + " | " + fields + " | " + cells.collect(Collectors.joining(" | ")) + " |\n";
    }
}
