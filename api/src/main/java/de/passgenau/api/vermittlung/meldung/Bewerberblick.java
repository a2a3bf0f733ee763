package de.passgenau.api.vermittlung.meldung;

import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.BewerberTreffer;
import de.passgenau.api.vermittlung.Bewerbertreffer;
import de.passgenau.api.vermittlung.folge.Bestand;
import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.api.vermittlung.folge.Stand;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.stelle.Besetzung;
import de.passgenau.api.vermittlung.stelle.Stellenerklaerung;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People for an offer, told as {@code bewerberFuerStelle} tells of them. */
@Component
class Bewerberblick {

    private final Trefferquellen quellen;
    private final Paarurteil urteil;
    private final Bewerbertreffer treffer;

    Bewerberblick(Trefferquellen quellen, Paarurteil urteil, Bewerbertreffer treffer) {
        this.quellen = quellen;
        this.urteil = urteil;
        this.treffer = treffer;
    }

    Blickwinkel<Stelle, Fall, Arbeitsprofil, BewerberTrefferEreignis> auf(Trefferwunsch wunsch) {
        return new Auf(wunsch);
    }

    private final class Auf implements Blickwinkel<Stelle, Fall, Arbeitsprofil, BewerberTrefferEreignis> {

        private final Trefferwunsch wunsch;

        Auf(Trefferwunsch wunsch) {
            this.wunsch = wunsch;
        }

        @Override
        public Optional<Stand<Stelle>> eigenes() {
            return quellen.stellen().stand(wunsch.id());
        }

        @Override
        public String eigeneId() {
            return wunsch.id();
        }

        @Override
        public Bestand<Fall, Arbeitsprofil> andere() {
            return quellen.personen();
        }

        @Override
        public boolean siehtEigenes(Bild<Stelle> stelle) {
            return wunsch.sichtEigenes().laesstDurch(stelle.sicht());
        }

        @Override
        public boolean sieht(Bild<Arbeitsprofil> fall) {
            return wunsch.sicht().laesstDurch(fall.sicht());
        }

        @Override
        public boolean passt(Bild<Stelle> stelle, Bild<Arbeitsprofil> fall) {
            return urteil.genuegt(fall.angaben(), stelle.angaben(), wunsch.mindestpunkte());
        }

        @Override
        public boolean istAndersErklaert(Bild<Stelle> vorher, Bild<Stelle> jetzt, Bild<Arbeitsprofil> fall) {
            return !urteil.erklaere(fall.angaben(), vorher.angaben())
                    .equals(urteil.erklaere(fall.angaben(), jetzt.angaben()));
        }

        @Override
        public BewerberTrefferEreignis ereignis(Fund<Stelle, Fall, Arbeitsprofil> fund) {
            return new BewerberTrefferEreignis(quellen.marke(wunsch, fund.zeichen()), fund.aenderung(),
                    treffer.kandidatId(fund.id(), wunsch.einsicht()), treffer(fund));
        }

        private @Nullable BewerberTreffer treffer(Fund<Stelle, Fall, Arbeitsprofil> fund) {
            var fall = fund.dokument();
            var bild = fund.anderes();
            var stelle = quellen.stellen().dokument(wunsch.id()).orElse(null);
            return fall == null || bild == null || stelle == null ? null : treffer(fall, bild, stelle);
        }

        private BewerberTreffer treffer(Fall fall, Bild<Arbeitsprofil> bild, Stellenangebot stelle) {
            var besetzung = Besetzung.von(stelle);
            var begruendung = Begruendung.von(urteil.erklaere(bild.angaben(), besetzung.stelle()))
                    .und(Stellenerklaerung.ausserhalb(fall.zustand() == Zustand.OFFEN, stelle, urteil.heute()));
            return treffer.von(wunsch.einsicht().zeige(fall), besetzung, begruendung, wunsch.einsicht());
        }
    }
}
