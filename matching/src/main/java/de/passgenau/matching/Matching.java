package de.passgenau.matching;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Profil;

/**
 * The engine: stocks of persons and offers, and who ranks how for whom. A ranking is exactly what comes of judging
 * everybody one by one and sorting them; it proposes, a person decides.
 */
public interface Matching extends AutoCloseable {

    Kartei<Profil> bewerber();

    Kartei<Stelle> stellen();

    /** Persons for an offer, which need not be in the stock. */
    Rangliste bewerberFuer(Stelle stelle, Rangsuche suche);

    /** Offers for a person, who need not be in the stock. */
    Rangliste stellenFuer(Arbeitsprofil person, Rangsuche suche);

    /** Why any pair fits or not. */
    Bewertung erklaere(Arbeitsprofil person, Stelle stelle, Massstab massstab);

    @Override
    void close();
}
