package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Fallbindung;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltsakten;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltsbezug;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltstat;
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

/**
 * Gives a member who is an eLb a case of its own, or the one that she has already; the case is stored first, then the
 * household says that it is hers.
 */
@Component
class Fallanlage {

    private final Haushaltsakten haushalte;
    private final Falleroeffnung eroeffnung;
    private final Fallbindung bindung;
    private final Kennungen kennungen;

    Fallanlage(Haushaltsakten haushalte, Falleroeffnung eroeffnung, Fallbindung bindung, Kennungen kennungen) {
        this.haushalte = haushalte;
        this.eroeffnung = eroeffnung;
        this.bindung = bindung;
        this.kennungen = kennungen;
    }

    Ergebnis<Bedarfsgemeinschaft> anlegen(Aufruf aufruf, Haushaltsbezug bezug, FallAnlegenEingabe wunsch) {
        return haushalte.aendern(aufruf, bezug, wunsch.fallId() == null
                ? new Neu(wunsch, aufruf)
                : new Falluebergang(bindung, mitglied(wunsch), kennungen.id(Fall.class, wunsch.fallId()), aufruf));
    }

    MitgliedId mitglied(FallAnlegenEingabe wunsch) {
        return new MitgliedId(kennungen.id(Mitglied.class, wunsch.mitgliedId()));
    }

    /** A case is opened, in this call. */
    private final class Neu implements Haushaltstat {

        private final FallAnlegenEingabe wunsch;
        private final Aufruf aufruf;
        private @Nullable Mitglied mitglied;
        private @Nullable Fallangaben angaben;

        Neu(FallAnlegenEingabe wunsch, Aufruf aufruf) {
            this.wunsch = wunsch;
            this.aufruf = aufruf;
        }

        @Override
        public Bedarfsgemeinschaft vollziehe(Bedarfsgemeinschaft bg, Spur spur, Pruefung pruefung) {
            var gelesen = Fallangaben.gelesen(wunsch, bg, aufruf.anrufer(), pruefung);
            var gefunden = bg.mitglieder().mitglied(mitglied(wunsch));
            if (gefunden.isEmpty()) {
                pruefung.melde("mitgliedId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
                return bg;
            }
            angaben = gelesen;
            mitglied = gefunden.get();
            pruefe(bg, mitglied, angaben, pruefung);
            return mitglied.fallId() == null
                    ? bg.mit(bg.mitglieder().mit(mitglied.mitFall(mitglied.eigenerFall())), spur)
                    : bg;
        }

        private void pruefe(Bedarfsgemeinschaft bg, Mitglied eines, Fallangaben wie, Pruefung pruefung) {
            var heute = bindung.heute();
            if (eines.fallId() != null) {
                pruefung.melde("mitgliedId", Eingabefehlercode.SCHON_VORHANDEN, "bg.fall-vorhanden",
                        eines.vorname());
            } else {
                eroeffnung.hatOffenen(eines, wie, aufruf)
                        .ifPresent(grund -> pruefung.melde(grund.feld(), grund.code(), grund.satz(),
                                grund.angaben().toArray()));
            }
            if (!eines.dabei(heute)) {
                pruefung.melde("mitgliedId", Eingabefehlercode.UNGUELTIG, "bg.nicht-dabei", heute);
            }
            var arten = ZustaendigNachAlter.arten(bg, eines, heute);
            var art = wie.art();
            if (art == null) {
                pruefung.melde("fallmanagerArt", Eingabefehlercode.PFLICHTFELD, "bg.art-unbekannt");
            } else if (!ZustaendigNachAlter.erlaubt(art, arten)) {
                pruefung.melde("fallmanagerArt", Eingabefehlercode.UNGUELTIG, "bg.zustaendig",
                        List.copyOf(arten), art);
            }
        }

        @Override
        public String feld() {
            return "mitgliedId";
        }

        @Override
        public Optional<Verstoss> bereiteVor(Bedarfsgemeinschaft danach) {
            return mitglied == null || angaben == null
                    ? Optional.empty()
                    : eroeffnung.eroeffne(danach, mitglied, angaben, aufruf);
        }
    }
}
