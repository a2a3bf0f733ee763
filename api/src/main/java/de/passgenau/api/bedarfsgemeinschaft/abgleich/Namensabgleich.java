package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsspeicher;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Has members called and born as their cases say: what a person is called is changed in her case first. */
@Component
public class Namensabgleich implements Nachholung {

    private final Abgleichmarken marken;
    private final Dokumentliste<Bedarfsgemeinschaft> haushalte;
    private final Haushaltsspeicher speicher;
    private final Dokumentliste<Fall> faelle;

    Namensabgleich(Abgleichmarken marken, Dokumentliste<Bedarfsgemeinschaft> haushalte, Haushaltsspeicher speicher,
            Dokumentliste<Fall> faelle) {
        this.marken = marken;
        this.haushalte = haushalte;
        this.speicher = speicher;
        this.faelle = faelle;
    }

    @Override
    public int hole(Handlung handlung) {
        var namen = marken.namenJeFall();
        return (int) marken.namenJeHaushalt()
                .entrySet()
                .stream()
                .filter(bg -> bg.getValue()
                        .entrySet()
                        .stream()
                        .anyMatch(einer -> !einer.getValue()
                                .equals(namen.getOrDefault(einer.getKey(),
                                        einer.getValue()))))
                .filter(bg -> benannt(bg.getKey(), handlung))
                .count();
    }

    /** Whether anybody was called otherwise; not if somebody changes the household now: then it is looked at again. */
    public boolean benannt(String id, Handlung handlung) {
        return haushalte.leser().lade(id, Sichtfilter.alles()).filter(bg -> benannt(bg, handlung)).isPresent();
    }

    private boolean benannt(Bedarfsgemeinschaft bg, Handlung handlung) {
        var ids = bg.mitglieder().faelle().stream().map(FallId::wert).toList();
        Map<FallId, Person> personen = faelle.leser()
                .lade(ids, Sichtfilter.alles())
                .stream()
                .collect(Collectors.toMap(Fall::id, Fall::person));
        var alle = new Mitglieder(bg.mitglieder().alle().stream().map(wie(personen)).toList());
        if (alle.equals(bg.mitglieder())) {
            return false;
        }
        try {
            haushalte.gespeichert(List.of(speicher.speichere(
                    bg.mit(alle, bg.spur().fortgesetzt(marken.jetzt(), List.of())), handlung)));
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }

    private static Function<Mitglied, Mitglied> wie(Map<FallId, Person> personen) {
        return eines -> {
            var person = eines.fallId() == null ? null : personen.get(Objects.requireNonNull(eines.fallId()));
            return person == null
                    ? eines
                    : eines.als(person.vorname(), person.nachname(), person.geburtsdatum());
        };
    }
}
