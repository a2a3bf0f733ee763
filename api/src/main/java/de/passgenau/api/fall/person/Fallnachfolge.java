package de.passgenau.api.fall.person;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.protokoll.Handlung;

/** Has what refers to a case refer to another one of the same person; done again, it changes nothing. */
public interface Fallnachfolge {

    /** @param von the case that ends */
    void verlege(FallId von, Fall nach, Handlung handlung);
}
