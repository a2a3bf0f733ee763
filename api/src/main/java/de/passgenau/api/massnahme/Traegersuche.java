package de.passgenau.api.massnahme;

import java.util.List;

import de.passgenau.api.liste.Suche;
import de.passgenau.catalogue.Traegerart;
import org.jspecify.annotations.Nullable;

/** What a list of Träger is narrowed down by. */
record Traegersuche(@Nullable String text, @Nullable List<Traegerart> arten, @Nullable List<String> orte) {

    static final String ARTEN = "arten";
    static final String ORTE = "orte";

    static Suche suche(@Nullable Traegersuche wunsch) {
        return wunsch == null
                ? Suche.nachAllem()
                : Suche.nachText(wunsch.text).und(ARTEN, wunsch.arten).und(ORTE, wunsch.orte);
    }
}
