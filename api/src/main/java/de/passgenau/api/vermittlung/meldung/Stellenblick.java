package de.passgenau.api.vermittlung.meldung;

import java.util.Optional;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.folge.Bestand;
import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.api.vermittlung.folge.Stand;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.stelle.StelleTreffer;
import de.passgenau.api.vermittlung.stelle.Stellenerklaerung;
import de.passgenau.api.vermittlung.stelle.Stellentreffer;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers for a case, told as {@code stellenFuerFall} tells them. */
@Component
class Stellenblick {

    private final Trefferquellen quellen;
    private final Paarurteil urteil;
    private final Stellentreffer treffer;
    private final Kennungen kennungen;

    Stellenblick(Trefferquellen quellen, Paarurteil urteil, Stellentreffer treffer, Kennungen kennungen) {
        this.quellen = quellen;
        this.urteil = urteil;
        this.treffer = treffer;
        this.kennungen = kennungen;
    }

    Blickwinkel<Arbeitsprofil, Stellenangebot, Stelle, StelleTrefferEreignis> auf(Trefferwunsch wunsch) {
        return new Auf(wunsch);
    }

    private final class Auf
            implements
                Blickwinkel<Arbeitsprofil, Stellenangebot, Stelle, StelleTrefferEreignis> {

        private final Trefferwunsch wunsch;

        Auf(Trefferwunsch wunsch) {
            this.wunsch = wunsch;
        }

        @Override
        public Optional<Stand<Arbeitsprofil>> eigenes() {
            return quellen.personen().stand(wunsch.id());
        }

        @Override
        public String eigeneId() {
            return wunsch.id();
        }

        @Override
        public Bestand<Stellenangebot, Stelle> andere() {
            return quellen.stellen();
        }

        @Override
        public boolean siehtEigenes(Bild<Arbeitsprofil> fall) {
            return wunsch.sichtEigenes().laesstDurch(fall.sicht());
        }

        @Override
        public boolean sieht(Bild<Stelle> stelle) {
            return wunsch.sicht().laesstDurch(stelle.sicht());
        }

        @Override
        public boolean passt(Bild<Arbeitsprofil> fall, Bild<Stelle> stelle) {
            return !(wunsch.nurMitEinwilligung() && Trefferquellen.istOhneEinwilligung(fall))
                    && urteil.genuegt(fall.angaben(), stelle.angaben(), wunsch.mindestpunkte());
        }

        @Override
        public boolean istAndersErklaert(Bild<Arbeitsprofil> vorher, Bild<Arbeitsprofil> jetzt, Bild<Stelle> stelle) {
            return !urteil.erklaere(vorher.angaben(), stelle.angaben())
                    .equals(urteil.erklaere(jetzt.angaben(), stelle.angaben()));
        }

        @Override
        public StelleTrefferEreignis ereignis(Fund<Arbeitsprofil, Stellenangebot, Stelle> fund) {
            return new StelleTrefferEreignis(quellen.marke(wunsch, fund.zeichen()), fund.aenderung(),
                    kennungen.global(Stellenangebot.class, fund.id()), treffer(fund));
        }

        private @Nullable StelleTreffer treffer(Fund<Arbeitsprofil, Stellenangebot, Stelle> fund) {
            var stelle = fund.dokument();
            var bild = fund.anderes();
            if (stelle == null || bild == null) {
                return null;
            }
            var person = fund.eigenes().angaben();
            var begruendung = Begruendung.von(urteil.erklaere(person, bild.angaben()))
                    .und(Stellenerklaerung.ausserhalb(fund.eigenes().gilt(), stelle, urteil.heute()));
            return treffer.von(wunsch.einsicht().zeige(stelle), begruendung, person, urteil.heute());
        }
    }
}
