package de.passgenau.api.graphql.zugriff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Speicherspur;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.security.Rolle;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tries each field of the published contract in each role, with an account that nothing belongs to. */
@Anwendungstest
@DisplayName("Every cell of the matrix role × field is as the contract says")
class ZellenTests {

    private static final Map<Rolle, String> LOGINS = Map.of(Rolle.ARBEITGEBERSERVICE, "demo-ags", Rolle.FALLMANAGER,
            "demo-fallmanager-2", Rolle.TRAEGER, "demo-traeger-2");

    private final Beispielargumente argumente = Beispielargumente.gelesen();

    @LocalServerPort
    private int port;
    @Autowired
    private Speicherspur spur;
    @Autowired
    private Zugriffsmatrix matrix;

    @Autowired
    private DemoArbeitgeber arbeitgeber;

    private String sdl = "";

    @BeforeEach
    void readTheContract() {
        arbeitgeber.zulassen();
        var draht = new Draht(port);
        sdl = draht.senden(draht.an("/schema.graphqls").GET()).text();
    }

    @ParameterizedTest
    @EnumSource
    void isOpenOrClosedAsPublished(Rolle rolle) {
        var zellen = Zelle.alle(vertrag(sdl), rolle);
        var draht = login(rolle);
        draht.token();
        var widersprueche = new ConcurrentLinkedQueue<String>();

        var zugriffe = spur.waehrend(() -> zellen.parallelStream()
                .filter(zelle -> !zelle.offen())
                .forEach(zelle -> widersprueche.addAll(widersprueche(zelle, draht))));
        var offeneZugriffe = spur.waehrend(() -> zellen.parallelStream()
                .filter(Zelle::offen)
                .forEach(zelle -> widersprueche.addAll(widersprueche(zelle, draht))));

        assertThat(widersprueche).isEmpty();
        assertThat(zugriffe).as("what refused operations read or wrote").isEmpty();
        assertThat(offeneZugriffe).as("that anything is noted at all").isNotEmpty();
        assertThat(offeneZugriffe).as("what the sample arguments changed, the record of reads aside")
                .noneMatch(zugriff -> zugriff
                        .matches("(insert|update|delete|findAndModify) (?!protokoll).*"));
        assertThat(zellen).allSatisfy(zelle -> assertThat(zelle.wege()).as(zelle + " has a way").isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameOnThePathsOfACallerAndInTheMatrixOfTheServer(Rolle rolle) {
        assertThat(Zelle.alle(vertrag(sdl), rolle)).allSatisfy(zelle -> {
            var name = zelle.feld().split("\\.");
            assertThat(matrix.rollen(name[0], name[1]).contains(rolle)).as(zelle.toString()).isEqualTo(zelle.offen());
        });
    }

    @Test
    void knowsSomeCellsByHeart() {
        assertThat(Zelle.alle(vertrag(sdl), Rolle.SERVICE)).filteredOn(zelle -> !zelle.offen()).hasSizeGreaterThan(20);
        assertThat(offen(Rolle.SERVICE, "Query.arbeitgeberListe")).isFalse();
        assertThat(offen(Rolle.SERVICE, "ArbeitgeberConnection.totalCount")).isFalse();
        assertThat(offen(Rolle.TRAEGER, "Mutation.traegerAendern")).isFalse();
        assertThat(offen(Rolle.REVISION, "Subscription.arbeitgeberGeaendert")).isFalse();
        assertThat(offen(Rolle.ARBEITGEBERSERVICE, "Mutation.arbeitgeberAnlegen")).isTrue();
    }

    @Test
    void showsWhereTheServerIsOtherThanTheContract() {
        var other = "): ArbeitgeberConnection! @zugriff(rollen : [SERVICE])";
        var changed = sdl.replaceAll("\\): ArbeitgeberConnection! @zugriff\\(rollen : \\[[^]]*\\]\\)", other);
        assertThat(changed).contains(other);

        assertThat(widersprueche(changed, Rolle.SERVICE)).anySatisfy(einer -> assertThat(einer)
                .startsWith("SERVICE × Query.arbeitgeberListe should be open, but [arbeitgeberListe] gave 403"));
        assertThat(widersprueche(changed, Rolle.LEITUNG)).anySatisfy(einer -> assertThat(einer)
                .startsWith("LEITUNG × ArbeitgeberConnection.totalCount should be closed"));
    }

    @Test
    void asksForArgumentsThatNobodyGave() {
        var ohne = new Beispielargumente(Map.of());
        var zelle = zelle(Rolle.ADMIN, "Query.traeger");
        assertThatThrownBy(() -> zelle.wege().getFirst().dokument(ohne)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("add a line `Query.traeger | ");
    }

    @Test
    void givesArgumentsToNoFieldThatIsGone() {
        assertThat(Zelle.alle(vertrag(sdl), Rolle.ADMIN)).extracting(Zelle::feld).containsAll(argumente.felder());
    }

    private boolean offen(Rolle rolle, String feld) {
        return zelle(rolle, feld).offen();
    }

    private Zelle zelle(Rolle rolle, String feld) {
        return Zelle.alle(vertrag(sdl), rolle)
                .stream()
                .filter(eine -> eine.feld().equals(feld))
                .findFirst()
                .orElseThrow();
    }

    private List<String> widersprueche(String contract, Rolle rolle) {
        return Zelle.alle(vertrag(contract), rolle)
                .stream()
                .filter(zelle -> zelle.feld().contains("rbeitgeber"))
                .flatMap(zelle -> widersprueche(zelle, login(rolle)).stream())
                .toList();
    }

    /** What is too large for anybody is no way to a field, as long as there is another one. */
    private List<String> widersprueche(Zelle zelle, Draht draht) {
        var versuche = zelle.wege()
                .stream()
                .map(weg -> new Versuch(weg, draht.frage(weg.dokument(argumente))))
                .toList();
        var fragbare = versuche.stream().filter(einer -> zelle.offen() || !einer.istZuGross()).toList();
        return (fragbare.isEmpty() ? versuche : fragbare).stream()
                .flatMap(einer -> zelle.widerspruch(einer.weg, einer.antwort).stream())
                .toList();
    }

    private record Versuch(Feldweg weg, Antwort antwort) {

        boolean istZuGross() {
            return antwort.code().equals("TOO_COMPLEX");
        }
    }

    private Draht login(Rolle rolle) {
        return new Draht(port).als(LOGINS.getOrDefault(rolle, "demo-" + rolle.name().toLowerCase(Locale.ROOT)));
    }

    private static Feldwege vertrag(String sdl) {
        return new Feldwege(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl)));
    }
}
