package de.passgenau.api.teilnahme.taten;

import java.util.Set;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.massnahme.zulassung.Zulassungsauskunft;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.vergabe.Zweckangabe;
import org.jspecify.annotations.Nullable;

/** What a caller says of a proposal, read. */
record Vorschlagswunsch(
        Zweckangabe zweck,
        boolean teilzeit,
        Dringlichkeit dringlichkeit,
        @Nullable String wiederholungsgrund,
        @Nullable String trotzRegel) {

    private static final int WORTE = 500;

    /** @param zurAuswahl codes of the Hemmnisse that it can be for */
    static Vorschlagswunsch gelesen(Tateingaben.Vorschlag eingabe, Set<String> zurAuswahl,
            Zulassungsauskunft.Ergebnis zulassung, Pruefung pruefung) {
        var zweck = eingabe.zweck();
        var hemmnis = zweck.hemmnis();
        return new Vorschlagswunsch(
                new Zweckangabe(hemmnis == null ? null : hemmnis.name(),
                        pruefung.freitext("zweck.wirkung", zweck.wirkung(), WORTE),
                        pruefung.freitext("zweck.ziel", zweck.ziel(), WORTE), zurAuswahl),
                eingabe.teilzeit(), eingabe.dringlichkeit(),
                pruefung.freitext("wiederholungsgrund", eingabe.wiederholungsgrund(), WORTE),
                Zulassungskunde.grund(zulassung, eingabe.zulassungsgrund(), pruefung));
    }
}
