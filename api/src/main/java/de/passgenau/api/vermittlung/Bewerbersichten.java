package de.passgenau.api.vermittlung;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Bewerberangaben;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.vermittlung.Kandidat.KandidatPerson;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What other eyes see of a case. Whatever a case has more than is named here stays unseen until somebody decides. */
@Mapper(config = Abbildung.class)
interface Bewerbersichten {

    @Mapping(target = ".", source = "bewerber")
    @Mapping(target = "kennung", source = "fall.id.wert")
    @Mapping(target = "bezug", expression = "java(fall.bezug())")
    @Mapping(target = "pseudonym", source = "pseudonym")
    @Mapping(target = "funktionsgrenzen", expression = "java(fall.funktionsgrenzen())")
    @Mapping(target = "region", expression = "java(region(fall, 3))")
    @Mapping(target = "person", expression = "java(benannt(fall))")
    Kandidat kandidat(Fall fall, Bewerberangaben bewerber, String pseudonym);

    KandidatPerson person(Person person);

    default @Nullable KandidatPerson benannt(Fall fall) {
        return fall.erlaubt(Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE) ? person(fall.person()) : null;
    }

    /** The postcode with its last digits left open. */
    default String region(Fall fall, int stellen) {
        var plz = fall.person().anschrift().plz();
        return plz.substring(0, stellen) + "x".repeat(plz.length() - stellen);
    }
}
