package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.profil.Berufswunsch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZielnachweiseTests {

    @ParameterizedTest
    @CsvSource({"Kranführer,52532,KRANSCHEIN,Kranschein", "Staplerfahrer,52531,STAPLERSCHEIN,Staplerschein",
            "Lagerist,51312,STAPLERSCHEIN,Staplerschein", "Busfahrer,52132,MODUL_95,Schlüsselzahl 95"})
    void nameTheProofOfTheOccupationAndNotOfItsNeighbour(String titel, String kldb, String code, String name) {
        var wunsch = List.of(new Berufswunsch(titel, List.of(kldb)));

        assertThat(Zielnachweise.fehlende(wunsch, Set.of())).isEqualTo(Map.of(code, name));
        assertThat(Zielnachweise.fehlende(wunsch, Set.of(code))).isEmpty();
    }
}
