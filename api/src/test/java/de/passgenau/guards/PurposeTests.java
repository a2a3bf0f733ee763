package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import de.passgenau.api.teilnahme.Fremdeinstieg;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.vergabe.Vorschlagen;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-08 nobody comes into a Durchgang without a purpose, by no way of the API and by no import")
class PurposeTests {

    private static final Path SDL = Path.of("../schema/src/main/resources/graphql");
    private static final String IMPORT = "Importieren";
    private static final Pattern PERSON = Pattern.compile("(?i)(?:teilnahm|teilnehm).*|fall(?:id|nummer|e)");
    private static final Pattern DURCHGANG = Pattern.compile("(?i).*(?:teilnahm|teilnehm|durchgang|massnahme).*");
    private static final Set<String> ZWECK = Set.of("hemmnis", "wirkung", "ziel");

    @Test
    void isBroughtInByAProposalAlone() {
        var classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("de.passgenau.api", "de.passgenau.catalogue");

        assertThat(builders(classes)).containsExactly(Vorschlagen.class.getSimpleName());
    }

    @Test
    void isSeenWhereAnythingElseBringsSomebodyIn() {
        assertThat(builders(new ClassFileImporter().importClasses(Fremdeinstieg.class)))
                .containsExactly("Fremdeinstieg");
    }

    @Test
    void isAskedForByEveryMutationThatBringsSomebodyIn() throws IOException {
        assertThat(purposeless(schema(published()))).isEmpty();
        assertThat(imports(schema(published()))).contains("massnahmenImportieren", "faelleImportieren");
    }

    @Test
    void isSeenWhereAMutationDoesNotAskForIt() throws IOException {
        var sdl = published();
        sdl.merge(new SchemaParser().parse("""
                extend type Mutation {
                  teilnahmeSetzen(eingabe: TeilnahmeSetzenEingabe!): Boolean
                  kurseImportieren(eingabe: KurseImportierenEingabe!): Boolean
                }
                input TeilnahmeSetzenEingabe { durchgangId: ID! fallId: ID! zweck: TeilnahmezweckEingabe }
                input KurseImportierenEingabe { kurse: [Kurseinfuhr!]! }
                input Kurseinfuhr { teilnehmerkreis: [ID!] }
                """));

        assertThat(purposeless(schema(sdl))).containsExactlyInAnyOrder("teilnahmeSetzen asks for no purpose",
                "kurseImportieren brings teilnehmerkreis of KurseImportierenEingabe.kurse");
    }

    private static Stream<String> builders(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isEquivalentTo(Teilnahme.class))
                .filter(type -> type.getConstructorCallsFromSelf()
                        .stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Teilnahme.class)))
                .map(JavaClass::getSimpleName);
    }

    private static Stream<String> purposeless(GraphQLSchema schema) {
        return schema.getMutationType()
                .getFieldDefinitions()
                .stream()
                .flatMap(mutation -> inputs(mutation).flatMap(input -> mutation.getName().endsWith(IMPORT)
                        ? brought(mutation, input)
                        : asked(mutation, input)));
    }

    private static Stream<GraphQLInputObjectType> inputs(GraphQLFieldDefinition mutation) {
        return mutation.getArguments()
                .stream()
                .map(argument -> GraphQLTypeUtil.unwrapAll(argument.getType()))
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast);
    }

    private static Stream<String> asked(GraphQLFieldDefinition mutation, GraphQLInputObjectType input) {
        return input.getField("durchgangId") != null && input.getField("fallId") != null && !demandsPurpose(input)
                ? Stream.of(mutation.getName() + " asks for no purpose")
                : Stream.empty();
    }

    private static boolean demandsPurpose(GraphQLInputObjectType input) {
        var zweck = input.getField("zweck");
        return zweck != null && GraphQLTypeUtil.isNonNull(zweck.getType())
                && GraphQLTypeUtil.unwrapAll(zweck.getType()) instanceof GraphQLInputObjectType angabe
                && ZWECK.stream().allMatch(feld -> GraphQLTypeUtil.isNonNull(angabe.getField(feld).getType()));
    }

    /** What an import of Maßnahmen says of persons; cases come by an import of their own, which knows no Durchgang. */
    private static Stream<String> brought(GraphQLFieldDefinition mutation, GraphQLInputObjectType input) {
        var kennt = new LinkedHashSet<String>();
        collect(input.getName(), input, kennt, new LinkedHashSet<>());
        var verboten = mutation.getName().equals("faelleImportieren") ? DURCHGANG : PERSON;
        return kennt.stream()
                .filter(feld -> verboten.matcher(feld.substring(0, feld.indexOf(' '))).matches())
                .map(feld -> mutation.getName() + " brings " + feld);
    }

    private static void collect(String pfad, GraphQLInputObjectType input, Set<String> kennt, Set<String> gesehen) {
        if (gesehen.add(input.getName())) {
            input.getFields().forEach(feld -> {
                kennt.add(feld.getName() + " of " + pfad);
                if (GraphQLTypeUtil.unwrapAll(feld.getType()) instanceof GraphQLInputObjectType tiefer) {
                    collect(input.getName() + '.' + feld.getName(), tiefer, kennt, gesehen);
                }
            });
        }
    }

    private static Stream<String> imports(GraphQLSchema schema) {
        return schema.getMutationType()
                .getFieldDefinitions()
                .stream()
                .map(GraphQLFieldDefinition::getName)
                .filter(name -> name.endsWith(IMPORT));
    }

    private static TypeDefinitionRegistry published() throws IOException {
        var all = new TypeDefinitionRegistry();
        try (var files = Files.list(SDL)) {
            for (var file : files.toList()) {
                all.merge(new SchemaParser().parse(Files.readString(file)));
            }
        }
        return all;
    }

    private static GraphQLSchema schema(TypeDefinitionRegistry sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(sdl);
    }
}
