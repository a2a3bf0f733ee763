package de.passgenau.matching.kenntnis;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.beruf.Benennung;
import de.passgenau.matching.text.Volltextworte;
import org.jspecify.annotations.Nullable;

/** Words that stand in no table of skills but in the vocabulary of work; any other, such as a name, never becomes a code. */
final class Eigenworte {

    static final String VORN = "WORT_";
    private static final int KUERZESTES = 4;
    private static final Pattern OHNE_SINN = Pattern.compile("(?:kenntnis|erfahrung|grundkenntnis|vorkenntni|gut|sehr|"
            + "sicher|gultig|jahr|monat|saison|langjahrig|mehrjahrig|umgang|nachweis|schein|zertifikat|bereich|tatigkeit|"
            + "vorhand|besteh|bestand|fliess|level|kurs|lehrgang|schulung|ausbildung|prufung|arbeit|beruf|note|erst|"
            + "deutsch|fach|haupt|land$|fuhrer$|brief|gesell|sach|kund|weiter|bildung|lehr|umschul|exam|anerkenn|anerkannt|"
            + "staatlich|abschluss|gelernt|gepruft|interess|liegt|abgeschloss|praktik|mitarbeiter|helf|hilf|frau|mann|herr|mutter|vater|person).*");

    /** What everybody asks for and nobody proves: Teamfähigkeit, Lernbereitschaft, technisches Verständnis. */
    private static final Pattern HALTUNG = Pattern
            .compile("team|kommunikation|konflikt|lern|einsatz|sozial|mensch|schicht|"
                    + "dienst|reis|technisch|fitness|servic|stark|bereitschaft|motivation|engagement");

    private final Collection<Benennung> benennungen;
    private volatile @Nullable Set<String> wortschatz;

    Eigenworte(Collection<Benennung> benennungen) {
        this.benennungen = benennungen;
    }

    /** Taken apart when the first word asks for it; twice if two ask at once, with the same outcome. */
    private Set<String> wortschatz() {
        var bekannt = wortschatz;
        if (bekannt == null) {
            bekannt = benennungen.stream()
                    .flatMap(benennung -> Wendungen.worte(benennung.benennung()).stream())
                    .distinct()
                    .flatMap(Eigenworte::staemme)
                    .collect(Collectors.toUnmodifiableSet());
            wortschatz = bekannt;
        }
        return bekannt;
    }

    private static Stream<String> staemme(String wort) {
        return Stream.concat(Stream.of(Volltextworte.stamm(wort)), Volltextworte.teile(wort).stream());
    }

    /** The codes of a word and, of a compound, its parts. */
    List<String> codes(String wort) {
        return staemme(wort)
                .filter(stamm -> stamm.length() >= KUERZESTES && wortschatz().contains(stamm))
                .filter(stamm -> !OHNE_SINN.matcher(stamm).matches() && !HALTUNG.matcher(stamm).matches())
                .map(stamm -> VORN + stamm.toUpperCase(Locale.ROOT))
                .toList();
    }
}
