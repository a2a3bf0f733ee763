package de.passgenau.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.junit.jupiter.api.Test;

class ErrorCatalogueTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|(.*)\\|$");
    private static final String CATALOGUE = SourceText.read(Path.of("FEHLERCODES.md"));

    @Test
    void explainsEveryCodeOfAnInput() {
        var type = Contract.current().schema().getType("Eingabefehlercode");
        var codes = ((GraphQLEnumType) Objects.requireNonNull(type)).getValues()
                .stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        assertThat(codes("## Fehler einer Eingabe")).containsExactlyElementsOf(codes);
    }

    @Test
    void leavesNoCellEmpty() {
        assertThat(ROW.matcher(CATALOGUE).results().map(row -> row.group(2)))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells.split("\\|")).hasSizeBetween(2, 3).noneMatch(String::isBlank));
    }

    private static List<String> codes(String section) {
        var text = CATALOGUE.substring(CATALOGUE.indexOf(section) + 2);
        var end = text.indexOf("\n## ");
        return ROW.matcher(end < 0 ? text : text.substring(0, end)).results().map(row -> row.group(1)).toList();
    }
}
