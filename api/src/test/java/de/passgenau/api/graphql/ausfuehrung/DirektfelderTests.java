package de.passgenau.api.graphql.ausfuehrung;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.Anwendungstest;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLObjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@Anwendungstest
class DirektfelderTests {

    @Autowired
    private GraphQlSource quelle;

    @ParameterizedTest
    @CsvSource({"Stellenangebot, id", "Stellenangebot, titel", "Trefferhinweis, satz"})
    void asksWhatTellsAtOnceWithoutAWayAround(String typ, String feld) {
        assertThat(fetcher(typ, feld)).isInstanceOf(Direktfeld.class);
    }

    @ParameterizedTest
    @CsvSource({"Stellenangebot, arbeitgeber", "Query, stellenangebot", "Mutation, stelleMelden",
            "Subscription, neueTreffer", "Fall, vermittlungsvorschlaege", "Ich, gueltigBis"})
    void leavesWhatWaitsOrBegins(String typ, String feld) {
        assertThat(fetcher(typ, feld)).isNotInstanceOf(TrivialDataFetcher.class);
    }

    @Test
    void servesMostOfWhatControllersTell() {
        long direkte = quelle.schema()
                .getAllTypesAsList()
                .stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(typ -> typ.getFields().stream().map(feld -> fetcher(typ.getName(), feld.getName())))
                .filter(Direktfeld.class::isInstance)
                .count();

        assertThat(direkte).isGreaterThan(150);
    }

    private DataFetcher<?> fetcher(String typ, String feld) {
        var schema = quelle.schema();
        var feldart = FieldCoordinates.coordinates(typ, feld);
        return schema.getCodeRegistry()
                .getDataFetcher(feldart, schema.getObjectType(typ).getFieldDefinition(feld));
    }
}
