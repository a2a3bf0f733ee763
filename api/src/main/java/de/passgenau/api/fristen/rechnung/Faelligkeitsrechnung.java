package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.Set;

import de.passgenau.api.fristen.kalender.Fristende;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Fristmass;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Obergrenze;
import de.passgenau.api.fristen.regelwerk.Regel;
import org.jspecify.annotations.Nullable;

/** Finds the day on which a rule makes something due. */
final class Faelligkeitsrechnung {

    private final Kalender kalender;

    Faelligkeitsrechnung(Kalender kalender) {
        this.kalender = kalender;
    }

    /** Once, from what started the rule. */
    Faelligkeit einmal(Regel regel, Anlass anlass, Lagebild lage) {
        var faelligkeit = nichtVorDemUnerwarteten(zum(regel, Mal.erstes(anlass.bezug()), lage), anlass, lage);
        var aufschub = regel.aufschub();
        if (aufschub == null || !lage.gilt(Set.of(Merkmal.IN_MASSNAHME), faelligkeit.tag(), faelligkeit.tag())) {
            return faelligkeit;
        }
        var ende = lage.tage(aufschub).higher(faelligkeit.tag());
        return ende == null
                ? faelligkeit
                : faelligkeit.verlegt(ende, new Faelligkeit.Verlegung(aufschub));
    }

    /** Nobody can do anything before an end that comes as a surprise. */
    private static Faelligkeit nichtVorDemUnerwarteten(Faelligkeit faelligkeit, Anlass anlass, Lagebild lage) {
        return faelligkeit.tag().isBefore(anlass.tag()) && anlass.was() instanceof Ereignisart art
                && lage.kamUnerwartet(art, anlass.tag())
                        ? faelligkeit.verlegt(anlass.tag(), new Faelligkeit.Verlegung(art))
                        : faelligkeit;
    }

    /** For the n-th time since the rule was last fulfilled. */
    Faelligkeit zum(Regel regel, Mal mal, Lagebild lage) {
        var bezug = mal.bezug();
        var faelligkeit = switch (regel.frist()) {
            case Fristmass.Gezaehlt(var abstand) -> Faelligkeit.gezaehlt(bezug,
                    kalender.ende(bezug.tag(), mal.nummer() == 1 ? abstand : abstand.mal(mal.nummer())));
            case Fristmass.Kalendertag fest -> new Faelligkeit(fest.nach(bezug.tag()), bezug, null, null);
        };
        return inKraft(regel, begrenzt(regel.spaetestens(), faelligkeit, mal, lage));
    }

    private Faelligkeit begrenzt(@Nullable Obergrenze grenze, Faelligkeit faelligkeit, Mal mal, Lagebild lage) {
        if (grenze == null) {
            return faelligkeit;
        }
        for (var tag : lage.tage(grenze.ereignis())) {
            var ende = kalender.ende(tag, grenze.abstand());
            if (ende.tag().isAfter(mal.nach()) && !istSchonErfuellt(grenze, ende, mal.bezug())) {
                return ende.tag().isBefore(faelligkeit.tag())
                        ? Faelligkeit.gezaehlt(new Bezug(grenze.ereignis(), tag, false), ende)
                        : faelligkeit;
            }
        }
        return faelligkeit;
    }

    private boolean istSchonErfuellt(Obergrenze grenze, Fristende ende, Bezug bezug) {
        return bezug.istErfuellung() && !bezug.tag().isBefore(kalender.vor(ende.tag(), grenze.vorlauf()));
    }

    /** Whether something done on that day was too early for an end that has to be looked at again. */
    boolean istZuFrueh(Regel regel, Faelligkeit faelligkeit, LocalDate getan) {
        var grenze = regel.spaetestens();
        var ende = faelligkeit.ende();
        return grenze != null && ende != null && ende.abstand().equals(grenze.abstand())
                && getan.isBefore(kalender.vor(faelligkeit.tag(), grenze.vorlauf()));
    }

    private static Faelligkeit inKraft(Regel regel, Faelligkeit faelligkeit) {
        var ab = regel.geltung().ab();
        return regel.geltung().bestand() && ab != null && faelligkeit.tag().isBefore(ab)
                ? faelligkeit.verlegt(ab, new Faelligkeit.Verlegung(null))
                : faelligkeit;
    }

    /**
     * @param nummer which time it is since then, from 1
     * @param nach the due day before
     */
    record Mal(Bezug bezug, int nummer, LocalDate nach) {

        static Mal erstes(Bezug bezug) {
            return new Mal(bezug, 1, bezug.tag());
        }

        Mal naechstes(LocalDate faellig) {
            return new Mal(bezug, nummer + 1, faellig);
        }
    }
}
