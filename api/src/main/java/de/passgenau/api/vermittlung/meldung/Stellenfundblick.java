package de.passgenau.api.vermittlung.meldung;

import java.util.Map;
import java.util.Optional;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.suche.StellenSuche;
import de.passgenau.api.stelle.suche.Stellenprobe;
import de.passgenau.api.vermittlung.folge.Bestand;
import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.api.vermittlung.folge.Stand;
import de.passgenau.matching.angebot.Stelle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers that a search finds, for nobody in particular; of those that it finds no longer nothing is told. */
@Component
class Stellenfundblick {

    private final Trefferquellen quellen;
    private final Stellenprobe probe;
    private final Kennungen kennungen;

    Stellenfundblick(Trefferquellen quellen, Stellenprobe probe, Kennungen kennungen) {
        this.quellen = quellen;
        this.probe = probe;
        this.kennungen = kennungen;
    }

    Blickwinkel<StellenSuche, Stellenangebot, Stelle, StellenfundEreignis> auf(Trefferwunsch wunsch,
            StellenSuche suche) {
        return new Auf(wunsch, suche);
    }

    private final class Auf implements Blickwinkel<StellenSuche, Stellenangebot, Stelle, StellenfundEreignis> {

        private final Trefferwunsch wunsch;
        private final StellenSuche suche;

        Auf(Trefferwunsch wunsch, StellenSuche suche) {
            this.wunsch = wunsch;
            this.suche = suche;
        }

        /** What is searched for never changes; another search is another one. */
        @Override
        public Optional<Stand<StellenSuche>> eigenes() {
            return Optional.of(new Stand<>(0, 0, new Bild<>(true, Map.of(), suche), 0));
        }

        @Override
        public String eigeneId() {
            return "";
        }

        @Override
        public Bestand<Stellenangebot, Stelle> andere() {
            return quellen.stellen();
        }

        @Override
        public boolean siehtEigenes(Bild<StellenSuche> eigenes) {
            return true;
        }

        @Override
        public boolean sieht(Bild<Stelle> stelle) {
            return wunsch.sicht().laesstDurch(stelle.sicht());
        }

        @Override
        public boolean passt(Bild<StellenSuche> eigenes, Bild<Stelle> stelle) {
            return true;
        }

        /** Closed offers too, if they are searched for. */
        @Override
        public boolean trifft(Bild<StellenSuche> eigenes, String id, @Nullable Bild<Stelle> stelle) {
            var stand = quellen.stellen().jetzt(id);
            return stelle != null && sieht(stelle) && probe.findet(suche,
                    new Stellenprobe.Fassung(id, stand == null ? 0 : stand.version()), wunsch.einsicht());
        }

        /** Nobody knows what the search would have found then. */
        @Override
        public boolean traf(Bild<StellenSuche> eigenes, String id, @Nullable Bild<Stelle> vorher, boolean ist) {
            return ist && vorher != null;
        }

        @Override
        public boolean trafWohl(@Nullable Bild<Stelle> jetzt, boolean ist) {
            return ist;
        }

        @Override
        public boolean istAndersErklaert(Bild<StellenSuche> vorher, Bild<StellenSuche> jetzt, Bild<Stelle> stelle) {
            return false;
        }

        @Override
        public StellenfundEreignis ereignis(Fund<StellenSuche, Stellenangebot, Stelle> fund) {
            var stelle = fund.dokument();
            return new StellenfundEreignis(quellen.marke(wunsch, fund.zeichen()), fund.aenderung(),
                    kennungen.global(Stellenangebot.class, fund.id()),
                    stelle == null ? null : wunsch.einsicht().zeige(stelle));
        }
    }
}
