package de.passgenau.matching.hebel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Sprachniveau;

/** Every single thing worth asking for: what is open, missing or forbidden to somebody. */
public final class Aenderungen {

    private static final List<Integer> MEHR_KM = List.of(5, 10, 20);

    private final UnaryOperator<Set<String>> mitEingeschlossenen;
    private final UnaryOperator<String> bezeichnung;

    /** @param mitEingeschlossenen codes with all that they include
     * @param bezeichnung the German name of a code */
    public Aenderungen(UnaryOperator<Set<String>> mitEingeschlossenen, UnaryOperator<String> bezeichnung) {
        this.mitEingeschlossenen = mitEingeschlossenen;
        this.bezeichnung = bezeichnung;
    }

    /** @param verlangt codes that offers demand */
    public List<Aenderung> fuer(Profil person, Collection<String> verlangt) {
        return Stream.of(hemmnisse(person), nachweise(person.arbeit(), verlangt), sprache(person.arbeit()),
                grenzen(person.arbeit()), wege(person.arbeit())).flatMap(aenderungen -> aenderungen).toList();
    }

    /** Children who have to be looked after are in the way, whether or not that was written down as a Hemmnis. */
    private static Stream<Aenderung> hemmnisse(Profil person) {
        var betreuung = Boolean.TRUE.equals(person.foerderung().kinderBrauchenBetreuung())
                ? Stream.of(Hemmnisart.KINDERBETREUUNG)
                : Stream.<Hemmnisart>of();
        return Stream.concat(person.foerderung().offeneArten(), betreuung)
                .distinct()
                .map(Aenderung.HemmnisGeloest::new);
    }

    private Stream<Aenderung> nachweise(Arbeitsprofil arbeit, Collection<String> verlangt) {
        return new TreeSet<>(verlangt).stream()
                .filter(code -> !arbeit.nachweise().contains(code))
                .map(code -> new Aenderung.NachweisErworben(code, mitEingeschlossenen.apply(Set.of(code)),
                        bezeichnung.apply(code)));
    }

    private static Stream<Aenderung> sprache(Arbeitsprofil arbeit) {
        var niveau = arbeit.deutsch();
        return niveau == null
                ? Stream.of()
                : Arrays.stream(Sprachniveau.values())
                        .filter(hoeher -> hoeher.compareTo(niveau) > 0)
                        .map(Aenderung.DeutschErreicht::new);
    }

    private static Stream<Aenderung> grenzen(Arbeitsprofil arbeit) {
        return Arrays.stream(Funktionsgrenze.values())
                .filter(arbeit.grenzen()::contains)
                .map(Aenderung.GrenzeAufgehoben::new);
    }

    private static Stream<Aenderung> wege(Arbeitsprofil arbeit) {
        var radius = arbeit.radiusKm();
        if (radius == null) {
            return Stream.of();
        }
        var weiter = MEHR_KM.stream()
                .filter(km -> radius + km <= Arbeitsprofil.WEITESTER_RADIUS)
                .map(km -> (Aenderung) new Aenderung.Beweglicher(km, false));
        return Boolean.TRUE.equals(arbeit.pkw())
                ? weiter
                : Stream.concat(weiter, Stream.of(new Aenderung.Beweglicher(0, true)));
    }
}
