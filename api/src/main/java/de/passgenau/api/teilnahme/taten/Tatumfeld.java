package de.passgenau.api.teilnahme.taten;

import java.util.List;
import java.util.Set;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.teilnahme.konto.Nachwirkung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Platztat;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.vergabe.AufDieWarteliste;
import de.passgenau.catalogue.durchgang.vergabe.Vorziehen;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * What an act meets outside its Durchgang: before it the Maßnahme, into which nobody comes further that was called off
 * meanwhile or is not published (M-04, M-06); after it the account of the case, and who may know of it.
 */
@Component
class Tatumfeld {

    private final Dokumentliste<Massnahme> massnahmen;
    private final Nachwirkung nachwirkung;

    Tatumfeld(Dokumentliste<Massnahme> massnahmen, Nachwirkung nachwirkung) {
        this.massnahmen = massnahmen;
        this.nachwirkung = nachwirkung;
    }

    void folgt(Fallkennung fall, Handlung handlung) {
        nachwirkung.auf(Set.of(fall), handlung);
    }

    /** Whether an act leads into a Maßnahme, and not through it or out of it. */
    static boolean fuehrtHinein(Tat tat) {
        return tat instanceof Platztat || tat instanceof AufDieWarteliste || tat instanceof Vorziehen;
    }

    /** By the Maßnahme as it is stored now; what does not lead into it is always let pass. */
    List<Verstoss> gegen(Tat tat, Durchgang durchgang) {
        return !fuehrtHinein(tat) || istVeroeffentlicht(durchgang)
                ? List.of()
                : List.of(Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "m-06.nicht-veroeffentlicht"));
    }

    private boolean istVeroeffentlicht(Durchgang durchgang) {
        return massnahmen.leser()
                .lade(durchgang.massnahmeId().wert(), Sichtfilter.alles())
                .filter(massnahme -> massnahme.stand() == Stand.VEROEFFENTLICHT)
                .isPresent();
    }
}
