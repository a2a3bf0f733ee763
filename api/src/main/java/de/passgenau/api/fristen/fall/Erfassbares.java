package de.passgenau.api.fristen.fall;

import java.util.EnumSet;
import java.util.Set;

import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelart;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.fristen.regelwerk.Zeichen;

/** What a case can have on record: nobody is reminded of something that he could not record as done. */
public final class Erfassbares {

    /** Nothing in a case says these yet. */
    private static final Set<Zeichen> NICHT_ERFASST = Set.copyOf(EnumSet.of(Ereignisart.SUCHLAUF,
            Ereignisart.PERSPEKTIVE_BEURTEILT, Ereignisart.MELDEVERSAEUMNIS_GEPRUEFT));

    private Erfassbares() {}

    /** The same rules without those that nothing on record could fulfil. */
    public static Regelwerk in(Regelwerk regelwerk) {
        return new Regelwerk(regelwerk.name(), regelwerk.titel(), regelwerk.fassung(), regelwerk.stand(),
                regelwerk.land(), regelwerk.schluessel(),
                regelwerk.regeln().stream().filter(Erfassbares::erfuellbar).toList());
    }

    static Set<Zeichen> nichtErfasst() {
        return NICHT_ERFASST;
    }

    private static boolean erfuellbar(Regel regel) {
        return regel.art() == Regelart.SCHWELLE || !NICHT_ERFASST.containsAll(regel.erfuelltDurch());
    }
}
