package de.passgenau.matching.hebel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Profil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AenderungenTests {

    private static final Aenderungen AENDERUNGEN = new Aenderungen(codes -> codes, code -> "Nachweis " + code);

    @Test
    void namesAllThatIsMissingForbiddenOrTooNear() {
        var person = AenderungTests.person(false, 20);

        assertThat(ohneHemmnisse(person, Set.of("STAPLERSCHEIN", "KRANSCHEIN", "ADR"))).containsExactly(
                "Nachweis ADR vorhanden",
                "Nachweis KRANSCHEIN vorhanden",
                "Deutsch auf B1", "Deutsch auf B2", "Deutsch auf C1", "Deutsch auf C2",
                "ohne die Grenze „kein schweres Heben“",
                "ohne die Grenze „keine Arbeit in der Höhe“",
                "ohne die Grenze „kein Staub“",
                "ohne die Grenze „kein Fahren“",
                "ohne die Grenze „keine Maschinen“",
                "Radius 5 km weiter", "Radius 10 km weiter", "Radius 20 km weiter",
                "mit einem Auto");
        assertThat(AENDERUNGEN.fuer(person, Set.of()))
                .filteredOn(aenderung -> aenderung instanceof Aenderung.HemmnisGeloest)
                .hasSize(Hemmnisart.values().length);
    }

    @ParameterizedTest
    @CsvSource({"979,5 10 20", "980,5 10 20", "981,5 10", "990,5 10", "995,5", "996,''", "1000,''"})
    void widensTheRadiusUpToTheFarthestAndNoFarther(int radius, String weiter) {
        var erwartet = List.of(weiter.split(" "))
                .stream()
                .filter(km -> !km.isEmpty())
                .map(km -> "Radius " + km + " km weiter");

        assertThat(ohneHemmnisse(AenderungTests.person(true, radius), Set.of()))
                .filteredOn(name -> name.startsWith("Radius") || name.contains("Auto"))
                .containsExactlyElementsOf(erwartet.toList());
    }

    @Test
    void namesChildcareThatNobodyWroteDownAsAHemmnis() {
        var person = AenderungTests.person(false, 20);
        var kinder = new Profil(person.arbeit(), new Foerderprofil(List.of(), List.of(), true, null), person.zugang());
        var betreut = new Profil(person.arbeit(), new Foerderprofil(List.of(), List.of(), false, null),
                person.zugang());

        assertThat(AENDERUNGEN.fuer(kinder, Set.of()))
                .contains(new Aenderung.HemmnisGeloest(Hemmnisart.KINDERBETREUUNG));
        assertThat(AENDERUNGEN.fuer(betreut, Set.of()))
                .doesNotContain(new Aenderung.HemmnisGeloest(Hemmnisart.KINDERBETREUUNG));
    }

    private static List<String> ohneHemmnisse(Profil person, Set<String> verlangt) {
        return AENDERUNGEN.fuer(person, verlangt)
                .stream()
                .filter(aenderung -> !(aenderung instanceof Aenderung.HemmnisGeloest))
                .map(Aenderung::bezeichnung)
                .toList();
    }
}
