package de.passgenau.schema.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import de.passgenau.schema.SourceText;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.idl.errors.SchemaProblem;
import org.junit.jupiter.api.Test;

class MatrixTests {

    private static final Path README = Path.of("../README.md");

    private static final String SAMPLE = """
            directive @zugriff(rollen: [Rolle!]!) on FIELD_DEFINITION
            directive @mitObjekt on FIELD_DEFINITION
            enum Rolle { LESER ORDNER GAST }
            type Query {
              buch: Buch @zugriff(rollen: [LESER, ORDNER])
              node: Node @zugriff(rollen: [LESER, ORDNER, GAST])
              fund: Fund @zugriff(rollen: [GAST])
              ding: Ding @zugriff(rollen: [ORDNER])
            }
            interface Node { id: ID! @mitObjekt }
            interface Ding { name: String @mitObjekt }
            union Fund = Heft
            type Buch implements Node {
              id: ID! @mitObjekt
              preis: Int @zugriff(rollen: [ORDNER, GAST])
              verlag: Verlag @zugriff(rollen: [LESER])
            }
            type Verlag { name: String @mitObjekt buch: Buch @mitObjekt }
            type Heft { nummer: Int @mitObjekt }
            type Lampe implements Ding { name: String @zugriff(rollen: [GAST, LESER]) watt: Int @mitObjekt }
            type Waise { name: String @mitObjekt }
            """;

    private final Contract sample = contract(SAMPLE);

    @Test
    void opensAFieldToItsRolesAsFarAsTheyReachItsType() {
        assertThat(open("Query", "buch")).containsExactly("LESER", "ORDNER");
        assertThat(open("Buch", "id")).containsExactly("LESER", "ORDNER");
        assertThat(open("Buch", "preis")).containsExactly("ORDNER");
        assertThat(open("Verlag", "name")).containsExactly("LESER");
    }

    @Test
    void followsUnionsAndInterfacesToWhatTheyMayBe() {
        assertThat(open("Heft", "nummer")).containsExactly("GAST");
        assertThat(open("Lampe", "watt")).containsExactly("ORDNER");
    }

    @Test
    void opensAFieldOfAnInterfaceOnlyWhereEveryObjectDoes() {
        assertThat(open("Ding", "name")).isEmpty();
        assertThat(open("Node", "id")).containsExactly("LESER", "ORDNER", "GAST");
    }

    @Test
    void leadsToNoTypeByNodeAlone() {
        assertThat(open("Buch", "id")).doesNotContain("GAST");
    }

    @Test
    void leadsSomebodyToEveryTypeOfTheContract() {
        assertThat(unreached(Contract.current())).isEmpty();
        assertThat(unreached(sample)).containsExactly("Waise");
    }

    @Test
    void knowsNoRoleThatTheContractDoesNot() {
        assertThatThrownBy(() -> contract(SAMPLE.replace("rollen: [GAST]", "rollen: [KOCH]")))
                .isInstanceOf(SchemaProblem.class)
                .hasMessageContaining("KOCH");
    }

    @Test
    void isPaintedInTheReadme() {
        var picture = Picture.of(Contract.current());
        if (Objects.equals(System.getProperty("schema.matrix"), "schreiben")) {
            SourceText.write(README, picture.into(SourceText.read(README)));
        }
        assertThat(SourceText.read(README))
                .as("paint it anew with ./mvnw -pl schema test -Dschema.matrix=schreiben")
                .contains(Picture.BEGIN + picture.table() + Picture.END);
    }

    @Test
    void isPaintedWithOneRowForWhatIsOpenToTheSameRoles() {
        assertThat(Picture.of(sample).table()).startsWith("""
                | object | fields | LESER | ORDNER | GAST |
                | --- | --- | :-: | :-: | :-: |
                | `Query` | `buch` | ● | ● |  |
                """)
                .contains("| `Buch` | `preis` |  | ● |  |\n", "| `Buch` | as the object | ● | ● |  |\n");
    }

    private List<String> open(String type, String field) {
        var container = (GraphQLFieldsContainer) Objects.requireNonNull(sample.schema().getType(type));
        return Matrix.of(sample).open(container, container.getFieldDefinition(field));
    }

    private static List<String> unreached(Contract contract) {
        var matrix = Matrix.of(contract);
        return Element.types(contract.schema(), GraphQLFieldsContainer.class)
                .filter(type -> matrix.reach(type).isEmpty())
                .map(GraphQLFieldsContainer::getName)
                .toList();
    }

    private static Contract contract(String sdl) {
        return Contract.of(List.of(new SourceText("regal.graphqls", sdl)));
    }
}
