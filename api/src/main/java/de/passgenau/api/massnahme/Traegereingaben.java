package de.passgenau.api.massnahme;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Traeger;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Reads a change on top of what a Träger is now. */
@Mapper(config = Abbildung.class, imports = Abbildung.class)
interface Traegereingaben {

    @Mapping(target = "name", expression = "java(Abbildung.nach(wunsch.name(), bisher.name()))")
    @Mapping(target = "art", expression = "java(Abbildung.nach(wunsch.art(), bisher.art()))")
    @Mapping(target = "anschrift", expression = "java(Abbildung.nach(wunsch.anschrift(), anschrift(bisher.anschrift())))")
    @Mapping(target = "telefon", expression = "java(Abbildung.nach(wunsch.telefon(), bisher.telefon()))")
    @Mapping(target = "email", expression = "java(Abbildung.nach(wunsch.email(), bisher.email()))")
    @Mapping(target = "webseite", expression = "java(Abbildung.nach(wunsch.webseite(), bisher.webseite()))")
    @Mapping(target = "azavZugelassenBis", expression = "java(Abbildung.nach(wunsch.azavZugelassenBis(), bisher.azavZugelassenBis()))")
    TraegerEingabe geaendert(TraegerAendernEingabe wunsch, Traeger bisher);

    AnschriftEingabe anschrift(Anschrift anschrift);
}
