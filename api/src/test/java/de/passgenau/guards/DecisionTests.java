package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import de.passgenau.api.fall.NaechtlicheZuweisung;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nothing is assigned, rejected or sanctioned by score (Art. 22 DSGVO)")
class DecisionTests {

    private static final Path SDL = Path.of("../schema/src/main/resources/graphql");

    /** Acts that decide about a person. */
    private static final Pattern ACT = Pattern.compile("(Festhalten|Zuweisen|Ablehnen|Bewilligen|Versagen|Kuerzen|"
            + "Mindern|Sanktionieren|Festlegen|Vorschlagen|Ausschliessen|Absagen|Beenden|Abschliessen|Ueberleiten)$");
    /** What a ground must not be. */
    private static final Pattern SCORE = Pattern
            .compile("(?i)punkt|score|rang|gewicht|wahrscheinlich|prognose|bewertung|quote");
    /** Who decides: people of the Jobcenter who answer for it. */
    private static final Set<String> PEOPLE = Set.of("FALLMANAGER", "ARBEITGEBERSERVICE", "LEISTUNG");
    private static final Pattern ROLES = Pattern.compile("[A-Z]{4,}");

    /** Who may arrange something may call it off, as the reception or a Träger: nothing is decided about anybody by that. */
    private static final Set<String> ARRANGED = Set.of("terminAbsagen", "massnahmeAbsagen");

    /**
     * What changes cases, and who calls that: a mutation, the wiring, or what carries on what somebody has recorded (an
     * import, the Antrag and the Bewilligung of a household, a caseload that the management hands over, an assignment
     * to a Träger, a target group whose last day the facts of the case name, a search that a rule asks for). Closing, blocking and holding are mutations.
     */
    private static final Set<String> WRITERS = Set.of("Faelle", "Fallspeicher", "Fallakten", "Selbsteintrag");
    private static final Set<String> CALLERS = Set.of("Faelle", "Fallspeicher", "Fallakten",
            "FallAenderungController", "FallConfiguration", "Verwahrungsakten", "Fallsperrung", "Gruppeneinfuhr",
            "Fallablage",
            "Falleroeffnung", "Fallbindung", "Doppelfaelle", "Uebergabevollzug", "Fallangleichung",
            "Zielgruppengang", "Selbsteintrag", "Suchvermerk", "PoolConfiguration");
    private static final Set<String> TRIGGERS = Set.of("Scheduled", "EventListener", "TransactionalEventListener",
            "ApplicationModuleListener", "Async");

    @Test
    void isDecidedByPeopleAlone() throws IOException {
        assertThat(automatic(schema(published()))).isEmpty();
        assertThat(acts(schema(published())).map(GraphQLFieldDefinition::getName)).contains("entscheidungFesthalten");
    }

    @Test
    void isSeenWhereAnyoneElseDecidesOrAScoreDoes() throws IOException {
        var sdl = published();
        sdl.merge(new SchemaParser().parse("""
                extend type Mutation {
                  platzZuweisen(eingabe: PlatzZuweisenEingabe!): Boolean @zugriff(rollen: [ADMIN])
                  leistungMindern(ab: Int): Boolean
                }
                input PlatzZuweisenEingabe { mindestpunkte: Int fallId: ID! }
                """));

        assertThat(automatic(schema(sdl))).containsExactlyInAnyOrder("platzZuweisen is open to ADMIN",
                "platzZuweisen takes mindestpunkte", "leistungMindern is open to nobody in particular");
    }

    @Test
    void isDoneByNoJobAndNoListener() {
        var classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("de.passgenau.api");

        assertThat(unattended(classes)).isEmpty();
        assertThat(writers(classes)).contains("FallAenderungController");
    }

    @Test
    void isSeenInAJobOfTheNight() {
        assertThat(unattended(new ClassFileImporter().importClasses(NaechtlicheZuweisung.class))).containsExactly(
                "NaechtlicheZuweisung.assign runs by itself in a class that changes cases",
                "NaechtlicheZuweisung changes cases and is no mutation");
    }

    private static Stream<String> automatic(GraphQLSchema schema) {
        return acts(schema).flatMap(act -> Stream.concat(strangers(act), scores(act)));
    }

    private static Stream<GraphQLFieldDefinition> acts(GraphQLSchema schema) {
        return schema.getMutationType()
                .getFieldDefinitions()
                .stream()
                .filter(field -> ACT.matcher(field.getName()).find() && !ARRANGED.contains(field.getName()));
    }

    private static Stream<String> strangers(GraphQLFieldDefinition act) {
        var zugriff = act.getDefinition().getDirectives("zugriff");
        if (zugriff.isEmpty()) {
            return Stream.of(act.getName() + " is open to nobody in particular");
        }
        return ROLES.matcher(String.valueOf(zugriff.getFirst().getArgument("rollen").getValue()))
                .results()
                .map(role -> role.group())
                .filter(role -> !PEOPLE.contains(role))
                .map(role -> act.getName() + " is open to " + role);
    }

    private static Stream<String> scores(GraphQLFieldDefinition act) {
        return act.getArguments()
                .stream()
                .flatMap(argument -> GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType in
                        ? in.getFields().stream().map(field -> field.getName())
                        : Stream.of(argument.getName()))
                .filter(name -> SCORE.matcher(name).find())
                .map(name -> act.getName() + " takes " + name);
    }

    private static Stream<String> unattended(JavaClasses classes) {
        return classes.stream()
                .filter(DecisionTests::changesCases)
                .flatMap(type -> Stream.concat(
                        type.getMethods()
                                .stream()
                                .filter(method -> method.getAnnotations()
                                        .stream()
                                        .anyMatch(it -> TRIGGERS.contains(it.getRawType().getSimpleName())))
                                .map(method -> type.getSimpleName() + '.' + method.getName()
                                        + " runs by itself in a class that changes cases"),
                        CALLERS.contains(outermost(type))
                                ? Stream.of()
                                : Stream.of(type.getSimpleName() + " changes cases and is no mutation")));
    }

    private static Set<String> writers(JavaClasses classes) {
        return classes.stream()
                .filter(DecisionTests::changesCases)
                .map(DecisionTests::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean changesCases(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.SYNTHETIC) && type.getDirectDependenciesFromSelf()
                .stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(target -> target.getPackageName().equals("de.passgenau.api.fall")
                        && WRITERS.contains(target.getSimpleName()));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(DecisionTests::outermost).orElseGet(type::getSimpleName);
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
