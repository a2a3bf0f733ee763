package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Zugang;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes people into a household, with their case if they have one. */
@Component
class Zugaenge {

    private final Haushaltsakten haushalte;
    private final Mitgliedsaufnahme aufnahme;
    private final Fallbindung bindung;
    private final Kennungen kennungen;

    Zugaenge(Haushaltsakten haushalte, Mitgliedsaufnahme aufnahme, Fallbindung bindung, Kennungen kennungen) {
        this.haushalte = haushalte;
        this.aufnahme = aufnahme;
        this.bindung = bindung;
        this.kennungen = kennungen;
    }

    Ergebnis<Bedarfsgemeinschaft> hinzufuegen(Aufruf aufruf, Haushaltsbezug bezug, Zugang wunsch) {
        return haushalte.aendern(aufruf, bezug, new Aufgenommen(wunsch, aufruf));
    }

    /** Somebody comes, in this call. */
    private final class Aufgenommen implements Haushaltstat {

        private final Zugang wunsch;
        private final Aufruf aufruf;
        private @Nullable Fall fall;
        private @Nullable Mitglied neues;

        Aufgenommen(Zugang wunsch, Aufruf aufruf) {
            this.wunsch = wunsch;
            this.aufruf = aufruf;
        }

        @Override
        public Bedarfsgemeinschaft vollziehe(Bedarfsgemeinschaft bg, Spur spur, Pruefung pruefung) {
            var gelesen = aufnahme.gelesen("mitglied", wunsch.mitglied(), pruefung);
            fall = fall(pruefung);
            neues = fall == null ? gelesen : gelesen.mitFall(fall.id());
            return bg.mit(aufnahme.aufgenommen(neues, bg.mitglieder()), spur);
        }

        private @Nullable Fall fall(Pruefung pruefung) {
            var id = wunsch.fallId();
            if (id == null) {
                return null;
            }
            var gefunden = bindung.finde(kennungen.id(Fall.class, id), aufruf.anrufer());
            if (gefunden.isEmpty()) {
                pruefung.melde("fallId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
            }
            return gefunden.orElse(null);
        }

        @Override
        public String feld() {
            return "mitglied";
        }

        @Override
        public Optional<Verstoss> bereiteVor(Bedarfsgemeinschaft danach) {
            return fall == null || neues == null
                    ? Optional.empty()
                    : bindung.binde(fall, neues, danach, aufruf);
        }
    }
}
