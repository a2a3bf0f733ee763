package de.passgenau.api.graphql.grenzen;

import de.passgenau.api.graphql.grenzen.Rundgang.Auswahl;
import graphql.execution.ExecutionContext;

/**
 * Measures an operation before it runs: a field costs one for every time it is expected in the answer, and what is there as
 * a whole one for all of its fields.
 */
final class Umfang {

    private final Argumente argumente;

    private long kosten;
    private int tiefe;
    private int aliase;
    private boolean uferlos;

    private Umfang(Argumente argumente) {
        this.argumente = argumente;
    }

    static Umfang von(ExecutionContext ausfuehrung) {
        Umfang umfang = new Umfang(new Argumente(ausfuehrung.getCoercedVariables()));
        umfang.uferlos = !Rundgang.durch(ausfuehrung, Stelle.WURZEL, umfang::messen);
        return umfang;
    }

    long kosten() {
        return kosten;
    }

    int tiefe() {
        return tiefe;
    }

    int aliase() {
        return aliase;
    }

    boolean uferlos() {
        return uferlos;
    }

    private Stelle messen(Auswahl auswahl, Stelle stelle) {
        Stelle hier = stelle.unter(auswahl.definition(), auswahl.art(),
                argumente.angesagt(auswahl.feld(), auswahl.definition()));
        kosten = Math.min(Long.MAX_VALUE / 2, kosten + hier.anzahl());
        tiefe = Math.max(tiefe, hier.tiefe());
        aliase += auswahl.feld().getAlias() == null ? 0 : 1;
        return hier;
    }
}
