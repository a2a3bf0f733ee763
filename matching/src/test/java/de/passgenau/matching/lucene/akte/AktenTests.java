package de.passgenau.matching.lucene.akte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.lucene.Bevoelkerung;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class AktenTests {

    @Property(tries = 300)
    void keepEverythingThatIsKnownOfAPerson(@ForAll long saat) {
        var profil = new Bevoelkerung(saat).profil();

        assertThat(Akten.profil(new BytesRef(Akten.von(profil)))).isEqualTo(profil);
        assertThat(Akten.arbeitsprofil(new BytesRef(Akten.von(profil)))).isEqualTo(profil.arbeit());
    }

    @Property(tries = 300)
    void keepEverythingThatIsKnownOfAnOffer(@ForAll long saat) {
        var stelle = new Bevoelkerung(saat).stelle();

        assertThat(Akten.stelle(new BytesRef(Akten.von(stelle)))).isEqualTo(stelle);
    }

    @Property(tries = 300)
    void keepEverythingThatIsKnownOfAMassnahme(@ForAll long saat) {
        var massnahme = new Bevoelkerung(saat).massnahme();

        assertThat(Akten.massnahme(new BytesRef(Akten.von(massnahme)))).isEqualTo(massnahme);
    }

    @Property
    void keepEveryNumber(@ForAll long zahl) {
        var akte = new Aktenschreiber();
        akte.zahl(zahl);

        assertThat(new Aktenleser(new BytesRef(akte.bytes())).lang()).isEqualTo(zahl);
    }

    @Test
    void areTheSameBytesForTheSameContent() {
        var eine = new Aktenschreiber();
        var andere = new Aktenschreiber();
        eine.texte(new HashSet<>(List.of("ADR", "EXCEL", "STAPLERSCHEIN")));
        andere.texte(Set.of("STAPLERSCHEIN", "ADR", "EXCEL"));

        assertThat(eine.bytes()).isEqualTo(andere.bytes());
    }
}
