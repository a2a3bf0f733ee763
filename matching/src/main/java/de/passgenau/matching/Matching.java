package de.passgenau.matching;

import java.util.List;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.hebel.Aenderungen;
import de.passgenau.matching.hebel.Hebel;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Profil;

/**
 * The engine: stocks of persons, offers and Maßnahmen, and who ranks how for whom. A ranking is exactly what comes of judging
 * everybody one by one and sorting them; it proposes, a person decides.
 */
public interface Matching extends AutoCloseable {

    Kartei<Profil> bewerber();

    Kartei<Stelle> stellen();

    Kartei<Massnahme> massnahmen();

    /** Persons for an offer, which need not be in the stock. */
    Rangliste bewerberFuer(Stelle stelle, Rangsuche suche);

    /** Offers for a person, who need not be in the stock. */
    Rangliste stellenFuer(Arbeitsprofil person, Rangsuche suche);

    /** Maßnahmen for a person, who need not be in the stock. */
    Rangliste massnahmenFuer(Profil person, Rangsuche suche);

    /** Persons for a Maßnahme, which need not be in the stock. */
    Rangliste teilnehmerFuer(Massnahme massnahme, Rangsuche suche);

    /** Why any pair fits or not. */
    Bewertung erklaere(Arbeitsprofil person, Stelle stelle, Massstab massstab);

    /** For whoever judges many pairs by one measure and explains few of them. */
    Paarpruefung paare(Massstab massstab);

    /** Why any pair fits or not. */
    Bewertung erklaere(Profil person, Massnahme massnahme, Massstab massstab);

    /**
     * What would open for a person if one single thing changed, the most first; what opens nothing is left out. Every
     * proof is looked at that an offer or the admission to a Maßnahme demands.
     *
     * @param stellen which offers are counted; its {@code art} and {@code ausschnitt} don't matter
     * @param massnahmen which Maßnahmen are counted and may help
     */
    List<Hebel> hebel(Profil person, Aenderungen aenderungen, Rangsuche stellen, Rangsuche massnahmen);

    @Override
    void close();
}
