package de.passgenau.api.massnahme.zulassung;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Zulassungsregel;

/** U-05: what is for people under age: training, EQ, school, what is made for the young, and help that is no work. */
final class Jugendschutz {

    /** Open to those who are of age. */
    static final Zulassungsregel REGEL = new Zulassungsregel(Alter.ab(18));

    private static final int JUGEND_BIS = 27;
    private static final Set<Instrumentart> JUGENDGERECHT = EnumSet.of(
            Instrumentart.BERUFSAUSBILDUNG_AUSSERBETRIEBLICH,
            Instrumentart.EINSTIEGSQUALIFIZIERUNG,
            Instrumentart.AUSBILDUNGSBEGLEITENDE_HILFEN,
            Instrumentart.ASSISTIERTE_AUSBILDUNG,
            Instrumentart.BERUFSVORBEREITUNG,
            Instrumentart.SPRACHFOERDERUNG,
            Instrumentart.KOMMUNALE_LEISTUNG,
            Instrumentart.VERMITTLUNGSBUDGET,
            Instrumentart.BERATUNGSANSATZ);
    private static final Set<Zielgruppe> JUNGE = EnumSet.of(Zielgruppe.U25, Zielgruppe.SCHUELER,
            Zielgruppe.AUSBILDUNGSSUCHENDE);

    private Jugendschutz() {}

    static boolean verlangtVolljaehrige(Steckbrief steckbrief) {
        return !JUGENDGERECHT.contains(steckbrief.instrument()) && !istFuerJunge(steckbrief);
    }

    private static boolean istFuerJunge(Steckbrief steckbrief) {
        var personen = steckbrief.zielpersonen();
        return !Collections.disjoint(personen.gruppen(), JUNGE)
                || personen.alterBis() != null && personen.alterBis() <= JUGEND_BIS;
    }
}
