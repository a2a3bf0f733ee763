package de.passgenau.api.fristen.regelwerk.lesen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.regelwerk.Betreuungsschluessel;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

class RegelwerkwahlTests {

    private final ApplicationContextRunner anwendung = new ApplicationContextRunner()
            .withUserConfiguration(RegelwerkConfiguration.class);

    @ParameterizedTest
    @ValueSource(strings = {"uckermark", "hamm"})
    void readsWhatComesWithTheApplication(String name) throws IOException {
        var regelwerk = Regelwerkwahl.lies(name);

        assertThat(regelwerk.name()).isEqualTo(name);
        assertThat(regelwerk.fristregeln()).isNotEmpty();
        assertThat(regelwerk.schluesselFuer(24)).map(Betreuungsschluessel::faelle).contains(75);
        assertThat(regelwerk.schluesselFuer(25)).map(Betreuungsschluessel::faelle).contains(150);
    }

    @Test
    @DisplayName("P-07 profiling and plan have their limits in Hamm, and none in the Uckermark")
    void keepsTheRulesOfTheJobcentersApart() throws IOException {
        assertThat(Regelwerkwahl.lies("hamm").regeln()).extracting(Regel::id)
                .contains("P-07.PROFILING", "P-07.PLAN")
                .doesNotContain("E-03");
        assertThat(Regelwerkwahl.lies("hamm").land()).isEqualTo(Bundesland.NW);
        assertThat(Regelwerkwahl.lies("uckermark").regeln()).extracting(Regel::registernummer)
                .contains("E-03")
                .doesNotContain("P-07");
        assertThat(Regelwerkwahl.lies("uckermark").land()).isEqualTo(Bundesland.BB);
    }

    @Test
    @DisplayName("V-04 says for each category how often to talk")
    void knowsTheContactIntervals() throws IOException {
        var regelwerk = Regelwerkwahl.lies("uckermark");

        assertThat(regelwerk.kontaktregeln(Merkmal.KATEGORIE_A)).extracting(Regel::id).containsExactly("V-04.A");
        assertThat(regelwerk.kontaktregeln(Merkmal.KATEGORIE_S)).extracting(Regel::id).containsExactly("V-04.KOMPLEX");
        assertThat(regelwerk.kontaktregeln(Merkmal.AUSBILDUNGSSUCHENDE)).extracting(Regel::id)
                .containsExactly("V-04.AUSBILDUNG");
        assertThat(regelwerk.kontaktregeln(Merkmal.KATEGORIE_X)).isEmpty();
    }

    @Test
    void keepsWhatIsNotVerifiedSwitchedOff() throws IOException {
        assertThat(Regelwerkwahl.lies("uckermark").regeln()).filteredOn(regel -> !regel.aktiv())
                .extracting(Regel::id)
                .containsExactly("L-03.NEU", "L-02");
    }

    @Test
    void readsAFileOfTheJobcenter(@TempDir Path ordner) throws IOException {
        var datei = ordner.resolve("eigenes.yaml");
        Files.copy(Path.of("src/main/resources/regelwerke/hamm.yaml"), datei);

        anwendung.withPropertyValues("passgenau.regelwerk=" + datei)
                .run(context -> assertThat(context).getBean(Regelwerk.class)
                        .extracting(Regelwerk::name)
                        .isEqualTo("hamm"));
    }

    @Test
    void isTheOneOfTheUckermarkWithoutAnyWord() {
        anwendung.run(context -> assertThat(context).getBean(Regelwerk.class)
                .extracting(Regelwerk::name)
                .isEqualTo("uckermark"));
    }

    @Test
    void stopsTheStartWithEveryPlaceThatIsWrong() {
        anwendung.withPropertyValues("passgenau.regelwerk=src/test/resources/fristen/fehlerhaft.yaml")
                .run(context -> {
                    var analyse = SpringFactoriesLoader.forDefaultResourceLocation()
                            .load(FailureAnalyzer.class, (type, name, failure) -> {})
                            .stream()
                            .filter(RegelwerkFailureAnalyzer.class::isInstance)
                            .findFirst()
                            .orElseThrow()
                            .analyze(Objects.requireNonNull(context.getStartupFailure()));

                    assertThat(Objects.requireNonNull(analyse).getDescription())
                            .contains("fehlerhaft.yaml, Zeile 5, Spalte 7: „BX“")
                            .contains("fehlerhaft.yaml, Zeile 15, Spalte 14: „EINSTIG“");
                    assertThat(analyse.getAction()).contains("PASSGENAU_REGELWERK");
                });
    }

    @Test
    void namesWhatCouldHaveBeenMeant() {
        assertThatThrownBy(() -> Regelwerkwahl.lies("uckermarck")).hasMessageContaining("meinten Sie „uckermark“?")
                .hasMessageContaining("hamm");
        assertThatThrownBy(() -> Regelwerkwahl.lies("nirgends/hier.yaml")).hasMessageContaining("gibt es nicht");
    }
}
