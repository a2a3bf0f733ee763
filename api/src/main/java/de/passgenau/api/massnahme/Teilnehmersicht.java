package de.passgenau.api.massnahme;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.fall.Fall;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What a Träger sees of a case; whatever it has more stays unseen until somebody decides. */
@Mapper(config = Abbildung.class)
interface Teilnehmersicht {

    @Mapping(target = "kennung", source = "id.wert")
    @Mapping(target = "bezug", expression = "java(fall.bezug())")
    @Mapping(target = "vorname", source = "person.vorname")
    @Mapping(target = "nachname", source = "person.nachname")
    Teilnehmer teilnehmer(Fall fall);
}
