package de.passgenau.api.graphql.fehler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class FehlercodeTests {

    @Test
    void standsInTheCatalogueWithItsStatus() throws IOException {
        var catalogue = Files.readString(Path.of("../schema/FEHLERCODES.md"));
        var rows = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\d{3}) \\|").matcher(catalogue).results();
        assertThat(rows.map(row -> row.group(1) + " " + row.group(2))).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Fehlercode.values()).map(code -> code.name() + " " + code.status()).toList());
    }
}
