package de.passgenau.api.fristen.regelwerk.lesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.fristen.regelwerk.Regelregister;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.springframework.core.io.ClassPathResource;

@Label("Whatever is wrong with a rule set, the refusal names a line of it")
class RegelwerkLawTests {

    private static final List<String> ZEILEN = zeilen();

    @Property(tries = 300)
    void namesALineWhateverCharacterIsChanged(@ForAll @IntRange(max = 100_000) int stelle, @ForAll char zeichen) {
        var text = new StringBuilder(String.join("\n", ZEILEN));
        text.setCharAt(stelle % text.length(), zeichen);

        assertReadOrRefusedWithALine(text.toString());
    }

    @Property(tries = 200)
    void namesALineWhateverLineIsMissing(@ForAll @IntRange(max = 100_000) int stelle) {
        var zeilen = new ArrayList<>(ZEILEN);
        zeilen.remove(stelle % zeilen.size());

        assertReadOrRefusedWithALine(String.join("\n", zeilen));
    }

    @Property(tries = 200)
    void namesALineWhateverTwoLinesAreSwapped(@ForAll @IntRange(max = 100_000) int eine,
            @ForAll @IntRange(max = 100_000) int andere) {
        var zeilen = new ArrayList<>(ZEILEN);
        zeilen.set(eine % zeilen.size(), ZEILEN.get(andere % zeilen.size()));
        zeilen.set(andere % zeilen.size(), ZEILEN.get(eine % zeilen.size()));

        assertReadOrRefusedWithALine(String.join("\n", zeilen));
    }

    private static void assertReadOrRefusedWithALine(String text) {
        try {
            assertThat(Regelwerkleser.lies("probe.yaml", text, Regelregister.mitgeliefert()).regeln()).isNotEmpty();
        } catch (RegelwerkUngueltig e) {
            assertThat(e.getMessage()).matches("(?s)probe\\.yaml(, Zeile \\d+, Spalte \\d+)?: .+");
        }
    }

    private static List<String> zeilen() {
        try {
            return new ClassPathResource("regelwerke/uckermark.yaml").getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
