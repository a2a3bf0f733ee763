package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Richtigstellung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts right how a member is called, when she was born and whether she can work: in her case first, which says what is
 * right, and then in the household.
 */
@Component
class Mitgliedsberichtigung {

    private static final int NAME = 80;

    private final Haushaltsakten haushalte;
    private final Fallbindung bindung;
    private final Kennungen kennungen;
    private final Clock clock;

    Mitgliedsberichtigung(Haushaltsakten haushalte, Fallbindung bindung, Kennungen kennungen, Clock clock) {
        this.haushalte = haushalte;
        this.bindung = bindung;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    Ergebnis<Bedarfsgemeinschaft> berichtige(Aufruf aufruf, Haushaltsbezug bezug, Richtigstellung wunsch) {
        return haushalte.aendern(aufruf, bezug, new Berichtigt(wunsch, aufruf));
    }

    /** Something is put right, in this call. */
    private final class Berichtigt implements Haushaltstat {

        private final Richtigstellung wunsch;
        private final Aufruf aufruf;
        private @Nullable Mitglied richtig;

        Berichtigt(Richtigstellung wunsch, Aufruf aufruf) {
            this.wunsch = wunsch;
            this.aufruf = aufruf;
        }

        @Override
        public Bedarfsgemeinschaft vollziehe(Bedarfsgemeinschaft bg, Spur spur, Pruefung pruefung) {
            var gefunden = bg.mitglieder().mitglied(new MitgliedId(kennungen.id(Mitglied.class, wunsch.mitgliedId())));
            if (gefunden.isEmpty()) {
                pruefung.melde("mitgliedId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
                return bg;
            }
            richtig = richtig(gefunden.get(), pruefung);
            return richtig.equals(gefunden.get()) ? bg : bg.mit(bg.mitglieder().mit(richtig), spur);
        }

        private Mitglied richtig(Mitglied bisher, Pruefung pruefung) {
            var vorname = pruefung.text("vorname", wunsch.vorname(), NAME);
            var nachname = pruefung.text("nachname", wunsch.nachname(), NAME);
            var geboren = Objects.requireNonNullElse(wunsch.geburtsdatum(), bisher.geburtsdatum());
            if (geboren.isAfter(LocalDate.now(clock))) {
                pruefung.melde("geburtsdatum", Eingabefehlercode.UNGUELTIG, "kuenftig");
            }
            return bisher.als(Objects.requireNonNullElse(vorname, bisher.vorname()),
                    Objects.requireNonNullElse(nachname, bisher.nachname()), geboren)
                    .mitErwerbsfaehigkeit(Objects.requireNonNullElse(wunsch.erwerbsfaehig(), bisher.erwerbsfaehig()));
        }

        @Override
        public String feld() {
            return wunsch.geburtsdatum() != null
                    ? "geburtsdatum"
                    : wunsch.erwerbsfaehig() != null ? "erwerbsfaehig" : "mitgliedId";
        }

        @Override
        public Optional<Verstoss> bereiteVor(Bedarfsgemeinschaft danach) {
            return Optional.ofNullable(richtig).flatMap(eines -> bindung.benenne(eines, aufruf));
        }
    }
}
