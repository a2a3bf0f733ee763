package de.passgenau.api.vermittlung.vorschlag.folge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlaesse;
import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlass;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsfristen;

/** remembers by when something has to be done about which proposal, so that it comes onto the work list. */
final class Vorschlagsmerkzettel extends Gedaechtnis<Vermittlungsvorschlag, Optional<Vermittlungsanlass>>
        implements
            Vermittlungsanlaesse {

    private static final Comparator<Vermittlungsanlass> REIHENFOLGE = Comparator.comparing(Vermittlungsanlass::tag)
            .thenComparing(Vermittlungsanlass::fall);

    private final Vorschlagsfristen fristen;

    Vorschlagsmerkzettel(Vorschlagsfristen fristen) {
        this.fristen = fristen;
    }

    @Override
    public String name() {
        return "vorschlagsfristen";
    }

    @Override
    protected Optional<Vermittlungsanlass> merke(Vermittlungsvorschlag vorschlag) {
        return fristen.frist(vorschlag)
                .map(frist -> new Vermittlungsanlass(vorschlag.fall().wert(), frist.faelligAm(), "X-08",
                        "vorschlag." + frist.stand(), List.of(frist.seit(), frist.faelligAm())));
    }

    @Override
    public List<Vermittlungsanlass> bisHeute(Set<String> faelle, LocalDate heute) {
        return alle().stream()
                .flatMap(Optional::stream)
                .filter(anlass -> faelle.contains(anlass.fall()) && !anlass.tag().isAfter(heute))
                .sorted(REIHENFOLGE)
                .toList();
    }
}
