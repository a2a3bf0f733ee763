package de.passgenau.matching.ort;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.Zeilen;
import org.junit.jupiter.api.Test;

class StartorteTests {

    private static final String UCKERMARK = "Uckermark";
    private static final Map<String, String> LAENDER = Map.of(UCKERMARK, "DE-BB", "Barnim", "DE-BB", "Oberhavel",
            "DE-BB",
            "Märkisch-Oderland", "DE-BB", "Mecklenburgische Seenplatte", "DE-MV", "Vorpommern-Greifswald", "DE-MV",
            "Berlin, Stadt",
            "DE-BE");
    private static final List<Zeile> ORTE = Zeilen.mitgeliefert("ort/orte.tsv", "plz ort kreis land breite laenge")
            .stream()
            .map(Zeile::aus)
            .toList();

    record Zeile(String plz, String ort, String kreis, String land, String breite, String laenge) {

        static Zeile aus(List<String> zellen) {
            assertThat(zellen).hasSize(6).noneMatch(Zeilen::unsauber);
            return new Zeile(zellen.get(0), zellen.get(1), zellen.get(2), zellen.get(3), zellen.get(4), zellen.get(5));
        }

        /** GeoNames calls most postcodes of Berlin just Berlin. */
        Zeile wieAmtlich(Set<List<String>> amtlich) {
            return land.equals("DE-BE") && !amtlich.contains(alsListe())
                    ? new Zeile(plz, "Berlin", kreis, land, breite, laenge)
                    : this;
        }

        List<String> alsListe() {
            return List.of(plz, ort, kreis, land, breite, laenge);
        }
    }

    @Test
    void nameTheTownsOfTheUckermarkAndItsSurroundings() {
        assertThat(ORTE).hasSizeBetween(300, 400);
        assertThat(ORTE.stream().map(Zeile::ort)).contains("Prenzlau", "Schwedt/Oder", "Templin", "Angermünde",
                "Lychen", "Brüssow",
                "Gartz (Oder)", "Eberswalde", "Pasewalk", "Neubrandenburg", "Zehdenick", "Wriezen", "Berlin Pankow");
    }

    @Test
    void standInOrderWithoutRepetition() {
        assertThat(ORTE).isSortedAccordingTo(Comparator.comparing(Zeile::plz).thenComparing(Zeile::ort));
        assertThat(ORTE.stream().map(zeile -> zeile.plz() + zeile.ort())).doesNotHaveDuplicates();
    }

    @Test
    void haveFiveDigitsAndAPointInTheNorthEast() {
        assertThat(ORTE).allMatch(zeile -> zeile.plz().matches("1\\d{4}"))
                .allMatch(zeile -> (zeile.breite() + zeile.laenge()).matches("5[2-4]\\.\\d{4}1[2-4]\\.\\d{4}"))
                .allMatch(zeile -> zeile.land().equals(LAENDER.get(zeile.kreis())));
    }

    @Test
    void agreeWithTheOfficialPlaces() {
        var amtlich = amtlich();
        assertThat(ORTE.stream().map(zeile -> zeile.wieAmtlich(amtlich).alsListe())).allMatch(amtlich::contains);
    }

    @Test
    void missNoPlaceOfTheUckermark() {
        var eigene = ORTE.stream().map(Zeile::alsListe).collect(toSet());
        assertThat(
                amtlich().stream().filter(zeile -> zeile.get(2).equals(UCKERMARK) && zeile.getFirst().startsWith("1")))
                .allMatch(eigene::contains);
    }

    private static Set<List<String>> amtlich() {
        return Set.copyOf(Zeilen.amtlich("plz_orte.tsv", "plz", "ort", "kreis", "land_iso", "lat", "lon"));
    }
}
