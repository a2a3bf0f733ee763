package de.passgenau.catalogue.steckbrief;

import java.util.List;

import de.passgenau.catalogue.Standort;

/**
 * Where a Maßnahme is held and whom it is near to.
 *
 * @param orte      places by name
 * @param standorte places with an address, from which a distance can be told
 * @param ueberall  held everywhere, online, or where people live
 */
public record Gebiet(
        List<String> laender,
        List<String> kreise,
        List<String> orte,
        List<Standort> standorte,
        boolean ueberall) {

    public static final Gebiet LEER = new Gebiet(List.of(), List.of(), List.of(), List.of(), false);

    public Gebiet {
        laender = Texte.liste("A Land", laender);
        kreise = Texte.liste("A Kreis", kreise);
        orte = Texte.liste("A place", orte);
        standorte = List.copyOf(standorte);
    }
}
