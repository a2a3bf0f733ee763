package de.passgenau.api.graphql.zugriff;

import static de.passgenau.api.security.Rolle.ADMIN;
import static de.passgenau.api.security.Rolle.LEITUNG;
import static de.passgenau.api.security.Rolle.REVISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import de.passgenau.api.security.Rolle;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

class ZugriffsmatrixTests {

    private static final Zugriffsmatrix MATRIX = Zugriffsmatrix
            .von(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
                    directive @zugriff(rollen: [Rolle!]!) on FIELD_DEFINITION
                    directive @mitObjekt on FIELD_DEFINITION
                    enum Rolle { LEITUNG ADMIN REVISION }
                    type Query {
                      buch: Buch @zugriff(rollen: [LEITUNG, ADMIN])
                      node: Node @zugriff(rollen: [LEITUNG, ADMIN, REVISION])
                      fund: Fund @zugriff(rollen: [REVISION])
                      ding: Ding @zugriff(rollen: [ADMIN])
                      vergessen: Buch
                      frei: Buch @mitObjekt @zugriff(rollen: [REVISION])
                    }
                    interface Node { id: ID! @mitObjekt }
                    interface Ding { name: String @mitObjekt nummer: Int @mitObjekt }
                    union Fund = Heft
                    type Buch implements Node {
                      id: ID! @mitObjekt
                      preis: Int @zugriff(rollen: [ADMIN, REVISION])
                      verlag: Verlag @zugriff(rollen: [LEITUNG])
                      vergessen: Int
                    }
                    type Verlag { name: String @mitObjekt buch: Buch @mitObjekt }
                    type Heft { nummer: Int @mitObjekt }
                    type Lampe implements Ding {
                      name: String @zugriff(rollen: [REVISION, LEITUNG])
                      nummer: Int @mitObjekt
                      watt: Int @mitObjekt
                    }
                    type Waise { name: String @mitObjekt }
                    """)));

    @Test
    void opensAFieldToItsRolesAsFarAsTheyReachItsType() {
        assertThat(MATRIX.rollen("Query", "buch")).containsExactlyInAnyOrder(LEITUNG, ADMIN);
        assertThat(MATRIX.rollen("Buch", "id")).containsExactlyInAnyOrder(LEITUNG, ADMIN);
        assertThat(MATRIX.rollen("Buch", "preis")).containsExactly(ADMIN);
        assertThat(MATRIX.rollen("Verlag", "name")).containsExactly(LEITUNG);
    }

    @Test
    void followsUnionsAndInterfacesToWhatTheyMayBe() {
        assertThat(MATRIX.rollen("Heft", "nummer")).containsExactly(REVISION);
        assertThat(MATRIX.rollen("Lampe", "watt")).containsExactly(ADMIN);
    }

    @Test
    void opensAFieldOfAnInterfaceOnlyWhereEveryObjectDoes() {
        assertThat(MATRIX.rollen("Ding", "nummer")).containsExactly(ADMIN);
        assertThat(MATRIX.rollen("Ding", "name")).isEmpty();
        assertThat(MATRIX.rollen("Node", "id")).containsExactlyInAnyOrder(LEITUNG, ADMIN, REVISION);
    }

    @Test
    void leadsToNoTypeByNodeAlone() {
        assertThat(MATRIX.rollen("Buch", "id")).doesNotContain(REVISION);
    }

    @Test
    void staysClosedWithoutAnEntryAndWithTwo() {
        assertThat(MATRIX.rollen("Query", "vergessen")).isEmpty();
        assertThat(MATRIX.rollen("Query", "frei")).isEmpty();
        assertThat(MATRIX.rollen("Buch", "vergessen")).isEmpty();
        assertThat(MATRIX.rollen("Waise", "name")).isEmpty();
        assertThat(MATRIX.rollen("Buch", "gibtEsNicht")).isEmpty();
    }

    @Test
    void opensACellForACallerOfSeveralRolesIfOneOfThemMay() {
        assertThat(MATRIX.istOffen("Buch", "preis", Set.of(LEITUNG, ADMIN))).isTrue();
        assertThat(MATRIX.istOffen("Buch", "preis", Set.of(LEITUNG, REVISION))).isFalse();
        assertThat(MATRIX.istOffen("Buch", "preis", Set.<Rolle>of())).isFalse();
    }
}
