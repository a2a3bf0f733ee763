package de.passgenau.api.einfuhr.katalog;

import java.util.List;

import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What became of every Maßnahme, and how many became what. */
record MassnahmenImportierenPayload(
        List<Massnahmeneinfuhrergebnis> ergebnisse,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    public int angelegt() {
        return zahl(Einfuhrstand.ANGELEGT);
    }

    public int geaendert() {
        return zahl(Einfuhrstand.GEAENDERT);
    }

    public int unveraendert() {
        return zahl(Einfuhrstand.UNVERAENDERT);
    }

    public int abgelehnt() {
        return zahl(Einfuhrstand.ABGELEHNT);
    }

    private int zahl(Einfuhrstand stand) {
        return (int) ergebnisse.stream().filter(eines -> eines.stand() == stand).count();
    }
}
