package de.passgenau.api.teilnahme.konto;

import java.util.Collection;

import de.passgenau.api.protokoll.Handlung;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import org.springframework.stereotype.Component;

/** Brings everything in line with what was done in a Durchgang: the account of the case, its course, and who may know of it. */
@Component
public class Nachwirkung {

    private final Kontofuehrung konten;
    private final Fallangleichung angleichung;

    Nachwirkung(Kontofuehrung konten, Fallangleichung angleichung) {
        this.konten = konten;
        this.angleichung = angleichung;
    }

    public void auf(Collection<Fallkennung> faelle, Handlung handlung) {
        faelle.forEach(fall -> angleichung.gleicheAb(fall, konten.gleicheAb(fall), handlung));
    }
}
