package de.passgenau.api.vermittlung.bewerber;

import java.util.Objects;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.vermittlung.folge.Abbild;
import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.api.vermittlung.folge.Gegenstand;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.springframework.stereotype.Component;

/** What of a case counts for hits: the profile for work, who may know of it, and what is told of the person; no note and no appointment. */
@Component
class Personenbild implements Abbild<Fall, Arbeitsprofil> {

    private final Tagesabbildung abbildung;

    Personenbild(Tagesabbildung abbildung) {
        this.abbildung = abbildung;
    }

    @Override
    public Gegenstand gegenstand() {
        return Gegenstand.FALL;
    }

    @Override
    public Bild<Arbeitsprofil> bild(Fall fall) {
        return new Bild<>(fall.zustand() == Zustand.OFFEN, Fallsicht.merkmale(fall),
                abbildung.heute().von(fall).arbeit());
    }

    @Override
    public int anzeige(Fall fall) {
        return Objects.hash(fall.bewerber(), fall.funktionsgrenzen(), fall.person());
    }
}
