package de.passgenau.api.vermittlung.guete;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Person;

/** Age from 18 on, sex and nationality may change no list of offers. */
final class Fairness {

    private static final int VOLLJAEHRIG = 18;
    private static final List<Integer> ALTER = List.of(18, 24, 25, 40, 50, 63);
    private static final List<String> GESCHLECHTER = List.of("m", "w", "d");
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
                            + andere.staatsangehoerigkeit());
                }
            }
        }
        return verstoesse;
    }

    /** Each age with another sex or nationality. */
    private static List<Person> andere(Person person) {
        boolean erwachsen = person.alter() == null || person.alter() >= VOLLJAEHRIG;
        return IntStream.range(0, ALTER.size())
                .mapToObj(i -> person.mit(erwachsen ? ALTER.get(i) : person.alter(),
                        GESCHLECHTER.get(i % GESCHLECHTER.size()), STAATEN.get(i / 2 % STAATEN.size())))
                .toList();
    }
}
