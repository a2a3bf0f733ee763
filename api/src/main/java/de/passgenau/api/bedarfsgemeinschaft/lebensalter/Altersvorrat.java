package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.lebensalter.Altersvorrat.Vormerkung;
import de.passgenau.api.fristen.arbeitsliste.Haushaltsanlaesse;
import de.passgenau.api.fristen.arbeitsliste.Haushaltsanlass;
import de.passgenau.api.liste.Gedaechtnis;

/** Which birthdays of members of all households ask for attention, kept in memory; the households tell whose. */
final class Altersvorrat extends Gedaechtnis<Bedarfsgemeinschaft, List<Vormerkung>> implements Haushaltsanlaesse {

    @Override
    public String name() {
        return "altersvorrat";
    }

    @Override
    protected List<Vormerkung> merke(Bedarfsgemeinschaft objekt) {
        return Altersgrenze.von(objekt)
                .stream()
                .flatMap(grenze -> grenze.fall(objekt).map(fall -> new Vormerkung(fall, grenze)).stream())
                .toList();
    }

    @Override
    public List<Haushaltsanlass> von(Set<String> faelle, LocalDate heute) {
        return alle().stream()
                .flatMap(List::stream)
                .filter(eine -> faelle.contains(eine.fall) && eine.grenze.istNah(heute))
                .map(eine -> new Haushaltsanlass(eine.fall, eine.grenze.tag(), eine.grenze.art().regel(),
                        eine.grenze.satz(heute), List.of(eine.grenze.tag())))
                .toList();
    }

    /** @param fall store id of the case in which it is told */
    record Vormerkung(String fall, Altersgrenze grenze) {}
}
