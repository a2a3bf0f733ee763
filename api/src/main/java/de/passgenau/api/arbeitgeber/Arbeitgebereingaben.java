package de.passgenau.api.arbeitgeber;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.catalogue.Anschrift;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Reads a change on top of what an employer is now. */
@Mapper(config = Abbildung.class, imports = Abbildung.class)
interface Arbeitgebereingaben {

    @Mapping(target = "name", expression = "java(Abbildung.nach(wunsch.name(), bisher.name()))")
    @Mapping(target = "betriebsnummer", expression = "java(Abbildung.nach(wunsch.betriebsnummer(), bisher.betriebsnummer()))")
    @Mapping(target = "branche", expression = "java(Abbildung.nach(wunsch.branche(), bisher.branche()))")
    @Mapping(target = "anschrift", expression = "java(Abbildung.nach(wunsch.anschrift(), anschrift(bisher.anschrift())))")
    @Mapping(target = "telefon", expression = "java(Abbildung.nach(wunsch.telefon(), bisher.telefon()))")
    @Mapping(target = "email", expression = "java(Abbildung.nach(wunsch.email(), bisher.email()))")
    @Mapping(target = "webseite", expression = "java(Abbildung.nach(wunsch.webseite(), bisher.webseite()))")
    ArbeitgeberEingabe geaendert(ArbeitgeberAendernEingabe wunsch, Arbeitgeber bisher);

    AnschriftEingabe anschrift(Anschrift anschrift);
}
