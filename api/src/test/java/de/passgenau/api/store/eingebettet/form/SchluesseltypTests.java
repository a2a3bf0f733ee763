package de.passgenau.api.store.eingebettet.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.mvstore.type.ObjectDataType;

class SchluesseltypTests {

    private final Schluesseltyp typ = new Schluesseltyp();

    @Property(tries = 5000)
    @Label("two keys of an index have the order that files written without this type have")
    void keepsTheOrderOfTheFiles(@ForAll("schluessel") KeyValue eins, @ForAll("schluessel") KeyValue zwei) {
        assertThat(Integer.signum(typ.compare(eins, zwei)))
                .isEqualTo(Integer.signum(new ObjectDataType().compare(eins, zwei)));
    }

    @Provide
    static Arbitrary<KeyValue> schluessel() {
        var kurz = Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(3);
        var lang = Arbitraries.strings().withCharRange('a', 'b').ofMinLength(120).ofMaxLength(140);
        var alle = Arbitraries.strings().all().ofMaxLength(4);
        var zahlen = Arbitraries.integers().between(-2, 2);
        return Arbitraries.oneOf(kurz.map(KeyValue::new), lang.map(KeyValue::new), alle.map(KeyValue::new),
                zahlen.map(KeyValue::new), kurz.map(wert -> new KeyValue(wert, "b")));
    }
}
