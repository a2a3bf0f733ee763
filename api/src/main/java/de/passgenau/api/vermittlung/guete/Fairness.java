package de.passgenau.api.vermittlung.guete;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Person;

/** Age from 18 on, sex, nationality and family may change no list of offers. */
final class Fairness {

    private static final int VOLLJAEHRIG = 18;
    private static final List<Integer> ALTER = List.of(18, 24, 25, 40, 50, 63);
    private static final List<String> GESCHLECHTER = List.of("m", "w", "d");
    private static final Set<String> FAMILIE = Set.of("ALLEINERZIEHENDE", "ERZIEHENDE", "BERUFSRUECKKEHRER");
    private static final List<List<String>> FAMILIEN = List.of(List.of("ALLEINERZIEHENDE", "ERZIEHENDE"), List.of(),
            List.of("ERZIEHENDE"), List.of("BERUFSRUECKKEHRER"));
    private static final List<String> STAATEN = List.of("deutsch", "syrisch", "polnisch");

    private Fairness() {}

    /** Whose list changed, and by what. */
    static List<String> verstoesse(Guetelauf lauf) {
        var verstoesse = new ArrayList<String>();
        for (var person : lauf.sammlung().personen()) {
            var liste = lauf.maschine().liste(person, Lauf.STELLE);
            for (var andere : andere(person)) {
                if (!lauf.maschine().liste(andere, Lauf.STELLE).equals(liste)) {
                    verstoesse.add(person.id() + " mit " + andere.alter() + ", " + andere.geschlecht() + ", "
                            + andere.staatsangehoerigkeit() + ", " + andere.zielgruppen());
                }
            }
        }
        return verstoesse;
    }

    /** Each age with another sex, nationality or family. */
    private static List<Person> andere(Person person) {
        boolean erwachsen = person.alter() == null || person.alter() >= VOLLJAEHRIG;
        return IntStream.range(0, ALTER.size())
                .mapToObj(i -> person.mit(erwachsen ? ALTER.get(i) : person.alter(),
                        GESCHLECHTER.get(i % GESCHLECHTER.size()), STAATEN.get(i / 2 % STAATEN.size()),
                        gruppen(person, FAMILIEN.get(i % FAMILIEN.size()))))
                .toList();
    }

    /** The groups that have nothing to do with a family stay. */
    private static List<String> gruppen(Person person, List<String> familie) {
        var gruppen = Objects.requireNonNullElse(person.zielgruppen(), List.<String>of());
        return Stream.concat(gruppen.stream().filter(gruppe -> !FAMILIE.contains(gruppe)), familie.stream()).toList();
    }
}
