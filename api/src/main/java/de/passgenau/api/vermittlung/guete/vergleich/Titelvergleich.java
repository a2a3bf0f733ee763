package de.passgenau.api.vermittlung.guete.vergleich;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.passgenau.api.vermittlung.guete.sammlung.Berufsangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlung;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import org.jspecify.annotations.Nullable;

/** How many words the wished occupations share with a title. */
public final class Titelvergleich extends Grundlinie {

    private static final int KUERZESTES_WORT = 3;

    public Titelvergleich(Sammlung sammlung) {
        super(sammlung);
    }

    @Override
    public String name() {
        return "Titelwörter";
    }

    @Override
    double punkte(Person person, Stellenangabe stelle) {
        return anteil(person, stelle.titel());
    }

    @Override
    double punkte(Person person, Massnahmenangabe massnahme) {
        return anteil(person, massnahme.titel());
    }

    private static double anteil(Person person, @Nullable String titel) {
        var gesucht = worte(person.wuensche().stream().map(Berufsangabe::titel).collect(Collectors.joining(" ")));
        var vorhanden = worte(titel);
        long gemeinsam = gesucht.stream().filter(vorhanden::contains).count();
        return vorhanden.isEmpty() ? 0 : (double) gemeinsam / vorhanden.size();
    }

    private static Set<String> worte(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
                        .filter(wort -> wort.length() >= KUERZESTES_WORT)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
