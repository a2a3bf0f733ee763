package de.passgenau.api.security.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.security.Fallmanagerart;
import de.passgenau.api.security.Rolle;

/** A caller to try Passgenau with: as a program (client credentials) and as a person (login page). All names are
 * invented.
 *
 * @param bindung further claims: what the caller is bound to */
record DemoLogin(String kennung, String name, Rolle rolle, Map<String, Object> bindung) {

    static final String PASSWORD = "demo";

    static final List<DemoLogin> ALL = List.of(
            new DemoLogin("demo-fallmanager", "Jana Krüger", Rolle.FALLMANAGER, fallmanager("Prenzlau")),
            new DemoLogin("demo-fallmanager-2", "Stefan Wolter", Rolle.FALLMANAGER, fallmanager("Schwedt")),
            new DemoLogin("demo-ags", "Birgit Lemke", Rolle.ARBEITGEBERSERVICE, Map.of()),
            new DemoLogin("demo-traeger", "Thomas Behrendt", Rolle.TRAEGER, Map.of("traeger", "demo-traeger-1")),
            new DemoLogin("demo-traeger-2", "Katrin Seidel", Rolle.TRAEGER, Map.of("traeger", "demo-traeger-2")),
            new DemoLogin("demo-arbeitgeber", "Uwe Hartmann", Rolle.ARBEITGEBER,
                    Map.of("arbeitgeber", "demo-arbeitgeber-1")),
            new DemoLogin("demo-leitung", "Dr. Anke Petersen", Rolle.LEITUNG, Map.of()),
            new DemoLogin("demo-service", "Marcel Thiede", Rolle.SERVICE, geschaeftsstellen("Prenzlau")),
            new DemoLogin("demo-leistung", "Silke Brandt", Rolle.LEISTUNG, geschaeftsstellen("Prenzlau")),
            new DemoLogin("demo-admin", "Ronny Fischer", Rolle.ADMIN, Map.of()),
            new DemoLogin("demo-revision", "Ines Vogt", Rolle.REVISION, Map.of()));

    static Optional<DemoLogin> of(String kennung) {
        return ALL.stream().filter(login -> login.kennung.equals(kennung)).findFirst();
    }

    /** Both have cases in the demo Landkreis, of the kind that their cases are of there. */
    private static Map<String, Object> fallmanager(String geschaeftsstelle) {
        return Map.of("geschaeftsstellen", List.of(geschaeftsstelle),
                "fallmanager_art", Fallmanagerart.ARBEITSMARKTFERN.name());
    }

    private static Map<String, Object> geschaeftsstellen(String... namen) {
        return Map.of("geschaeftsstellen", Arrays.asList(namen));
    }
}
