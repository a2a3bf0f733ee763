package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.security.Fallmanagerart;

/**
 * E-07: a new case belongs to the FM U25 under 25, that of a pupil to the Berufsberater, from 25 on to the FM
 * arbeitsmarktfern; a household with both ages is seen together by either. E-08: nobody begins with the FM
 * arbeitsmarktnah. Self-employed people and refugees may have their own.
 */
public final class ZustaendigNachAlter {

    private static final int JUGENDGRENZE = 25;
    private static final Set<Fallmanagerart> BESONDERE = Set.of(Fallmanagerart.SELBSTAENDIGE,
            Fallmanagerart.GEFLUECHTETE);

    private ZustaendigNachAlter() {}

    /** The kinds that may be in charge by age alone; the first one is the usual one. */
    public static Set<Fallmanagerart> arten(Bedarfsgemeinschaft bg, Mitglied mitglied, LocalDate tag) {
        var arten = EnumSet.noneOf(Fallmanagerart.class);
        var elb = bg.mitglieder().am(tag).stream().filter(eines -> eines.istElb(tag)).toList();
        var gemeinsam = elb.stream().anyMatch(eines -> istJung(eines, tag))
                && elb.stream().anyMatch(eines -> !istJung(eines, tag));
        if (gemeinsam || istJung(mitglied, tag)) {
            arten.add(Fallmanagerart.U25);
        }
        if (istJung(mitglied, tag)) {
            arten.add(Fallmanagerart.BERUFSBERATER);
        }
        if (gemeinsam || !istJung(mitglied, tag)) {
            arten.add(Fallmanagerart.ARBEITSMARKTFERN);
        }
        return arten;
    }

    /** Whether this kind may be, whatever only the Einstiegsberatung will show. */
    static boolean erlaubt(Fallmanagerart art, Set<Fallmanagerart> nachAlter) {
        return nachAlter.contains(art) || BESONDERE.contains(art);
    }

    private static boolean istJung(Mitglied mitglied, LocalDate tag) {
        return mitglied.alter(tag) < JUGENDGRENZE;
    }
}
