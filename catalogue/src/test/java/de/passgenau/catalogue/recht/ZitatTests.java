package de.passgenau.catalogue.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZitatTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"§ 45 SGB III | SGB III | 45 | ''", "§16a SGB II | SGB II | 16a | ''",
            "§§ 81 ff. SGB III | SGB III | 81 | ''", "§ 45a AufenthG | AufenthG | 45a | ''",
            "§ 16 Abs. 2 Satz 2 Nr. 1 bis 4 SGB II (Fassung 2007) | SGB II | 16 | Abs 2, S 2, N 1",
            "§ 45 Absatz 1, Abs. 2 S. 2 SGB III | SGB III | 45 | Abs 1"})
    void isReadFromText(String text, String gesetz, String paragraph, String stelle) {
        var zitat = Zitat.lies(text).orElseThrow();

        assertThat(zitat.gesetz()).isEqualTo(gesetz);
        assertThat(zitat.von()).isEqualTo(Paragraph.lies(paragraph)).isEqualTo(zitat.bis());
        assertThat(String.join(", ", zitat.stelle())).isEqualTo(stelle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bildungsgutschein", "§ 45", "45 SGB III", "§ SGB II"})
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(Zitat.lies(text)).isEmpty();
    }

    @Test
    void reachesOverItsParagraphs() {
        var grundlage = Zitat.lies("§§ 74 bis 75a SGB III").orElseThrow();

        assertThat(List.of("§ 74 SGB III", "§ 75 SGB III", "§ 75a SGB III"))
                .allMatch(eines -> trifft(grundlage, eines));
        assertThat(List.of("§ 73 SGB III", "§ 75b SGB III", "§ 76 SGB III", "§ 75 SGB II"))
                .noneMatch(eines -> trifft(grundlage, eines));
    }

    @Test
    void fitsTheBetterTheMoreItSharesOfThePlace() {
        var gemeint = Zitat.lies("§ 16 Abs. 2 Satz 2 Nr. 1 SGB II").orElseThrow();
        var genau = Zitat.lies("§ 16 Abs. 2 Satz 2 SGB II").orElseThrow();
        var grob = Zitat.lies("§ 16 SGB II").orElseThrow();
        var anders = Zitat.lies("§ 16 Abs. 3 SGB II").orElseThrow();

        assertThat(genau.trifft(gemeint)).isGreaterThan(grob.trifft(gemeint));
        assertThat(grob.trifft(gemeint)).isPositive();
        assertThat(anders.trifft(gemeint)).isZero();
        assertThat(genau.trifft(grob)).isPositive().isLessThan(grob.trifft(grob));
    }

    private static boolean trifft(Zitat grundlage, String gemeint) {
        return grundlage.trifft(Zitat.lies(gemeint).orElseThrow()) > 0;
    }
}
