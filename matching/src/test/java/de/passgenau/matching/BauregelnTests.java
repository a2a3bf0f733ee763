package de.passgenau.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.passgenau.matching.verstoss.FremdeAbhaengigkeit;
import de.passgenau.matching.verstoss.Maschinenzahl;
import de.passgenau.matching.verstoss.beruf.LuceneInDerTuer;
import de.passgenau.matching.verstoss.ohneangabe.Ungeprueft;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BauregelnTests {

    private static final JavaClasses MODUL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.passgenau.matching");

    static final ArchRule NUR_LUCENE_UND_JDK = classes().that()
            .resideInAPackage("de.passgenau.matching..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.apache.lucene..", "org.jspecify..", "de.passgenau.matching..");

    static final ArchRule KEIN_LUCENE_IN_DEN_TUEREN = methods().that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                    DescribedPredicate.describe("public doors", BauregelnTests::istTuer))
            .should(nichtZeigen("org.apache.lucene"));

    static final ArchRule JEDES_PAKET_SAGT_WAS_FEHLEN_DARF = classes().should(imPaketMitNullMarked());

    /** Of these alone the JDK leaves the last digit to the machine. */
    static final ArchRule UEBERALL_DASSELBE = noClasses().should()
            .callMethodWhere(DescribedPredicate.describe("a function whose last digit depends on the machine",
                    ruf -> ruf.getTargetOwner().isEquivalentTo(Math.class) && ruf.getName()
                            .matches("a?(sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot")));

    static final List<ArchRule> REGELN = List.of(NUR_LUCENE_UND_JDK, KEIN_LUCENE_IN_DEN_TUEREN,
            JEDES_PAKET_SAGT_WAS_FEHLEN_DARF, UEBERALL_DASSELBE);

    @ParameterizedTest
    @FieldSource("REGELN")
    void holdInTheModule(ArchRule regel) {
        regel.check(MODUL);
    }

    @Test
    void catchAForeignLibrary() {
        assertThat(verstoesse(NUR_LUCENE_UND_JDK, FremdeAbhaengigkeit.class))
                .anyMatch(grund -> grund.contains("net.jqwik"));
    }

    @Test
    void catchLuceneInADoor() {
        assertThat(verstoesse(KEIN_LUCENE_IN_DEN_TUEREN, LuceneInDerTuer.class))
                .anyMatch(grund -> grund.contains("Document"));
    }

    @Test
    void catchAPackageWithoutNullMarked() {
        assertThat(verstoesse(JEDES_PAKET_SAGT_WAS_FEHLEN_DARF, Ungeprueft.class))
                .anyMatch(grund -> grund.contains("ohneangabe"));
    }

    @Test
    @DisplayName("N-30 a ranking is the same on any machine")
    void catchANumberThatDependsOnTheMachine() {
        assertThat(verstoesse(UEBERALL_DASSELBE, Maschinenzahl.class)).anyMatch(grund -> grund.contains("Math.log"));
    }

    private static List<String> verstoesse(ArchRule regel, Class<?> verstoss) {
        return regel.evaluate(new ClassFileImporter().importPackages(verstoss.getPackageName()))
                .getFailureReport()
                .getDetails();
    }

    private static boolean istTuer(JavaClass klasse) {
        return klasse.getModifiers().contains(JavaModifier.PUBLIC)
                && !klasse.getPackageName().endsWith(".text") && !klasse.getPackageName().contains(".lucene");
    }

    private static ArchCondition<JavaMethod> nichtZeigen(String paket) {
        return new ArchCondition<>("not show " + paket) {

            @Override
            public void check(JavaMethod methode, ConditionEvents ereignisse) {
                Stream.concat(Stream.of(methode.getReturnType()), methode.getParameterTypes().stream())
                        .flatMap(typ -> typ.getAllInvolvedRawTypes().stream())
                        .filter(typ -> typ.getPackageName().startsWith(paket))
                        .forEach(typ -> ereignisse.add(SimpleConditionEvent.violated(methode,
                                methode.getFullName() + " shows " + typ.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> imPaketMitNullMarked() {
        return new ArchCondition<>("live in a package marked @NullMarked") {

            @Override
            public void check(JavaClass klasse, ConditionEvents ereignisse) {
                if (!klasse.getPackage().isAnnotatedWith(NullMarked.class)) {
                    ereignisse.add(
                            SimpleConditionEvent.violated(klasse, klasse.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
