package de.passgenau.api.demo.landkreis;

import java.util.List;

/** A whole synthetic Landkreis. */
public record Landkreis(
        Umfang umfang,
        List<Anbieter> traeger,
        List<Betrieb> betriebe,
        List<Stelle> stellen,
        List<Fallmanager> fallmanager,
        List<Bedarfsgemeinschaft> bedarfsgemeinschaften,
        List<Fall> faelle,
        List<Massnahme> massnahmen,
        List<Teilnahme> teilnahmen) {

    public Landkreis {
        traeger = List.copyOf(traeger);
        betriebe = List.copyOf(betriebe);
        stellen = List.copyOf(stellen);
        fallmanager = List.copyOf(fallmanager);
        bedarfsgemeinschaften = List.copyOf(bedarfsgemeinschaften);
        faelle = List.copyOf(faelle);
        massnahmen = List.copyOf(massnahmen);
        teilnahmen = List.copyOf(teilnahmen);
    }

    /** How much there is of everything, for a line of the log. */
    public String zahlen() {
        return "%d Träger, %d Arbeitgeber, %d Stellen, %d Fallmanager, %d Bedarfsgemeinschaften, %d Fälle, %d Maßnahmen, %d Teilnahmen"
                .formatted(traeger.size(), betriebe.size(), stellen.size(), fallmanager.size(),
                        bedarfsgemeinschaften.size(), faelle.size(), massnahmen.size(), teilnahmen.size());
    }
}
