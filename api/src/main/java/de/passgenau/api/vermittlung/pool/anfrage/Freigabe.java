package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.profil.Station;
import org.jspecify.annotations.Nullable;

/**
 * What of a person was released to one employer, as her case says it now.
 *
 * @param bis    the last day on which it is shown
 * @param person null as long as her name is not released, or she does not agree to it any more
 */
record Freigabe(LocalDate bis, Lebenslauf lebenslauf, @Nullable Kontakt person) {

    static Freigabe von(Kontaktanfrage anfrage, Fall fall, LocalDate heute) {
        var namentlich = anfrage.letzter().stand().zeigtNamen() && wurdeBenannt(anfrage)
                && fall.erlaubt(Einwilligungszweck.NAME_FUER_ARBEITGEBER);
        return new Freigabe(anfrage.letzter().bis(), Lebenslauf.von(fall, heute),
                namentlich ? Kontakt.von(fall) : null);
    }

    private static boolean wurdeBenannt(Kontaktanfrage anfrage) {
        return anfrage.verlauf().stream().anyMatch(schritt -> schritt.stand() == Anfragestand.NAME_FREIGEGEBEN);
    }

    /** The working life without a name: no years, no schools, no employers. */
    record Lebenslauf(
            @Nullable String zielberuf,
            List<String> alternativen,
            List<String> kenntnisse,
            List<String> nachweise,
            List<Erfahrung> erfahrungen) {

        private static final Set<Station.Art> BERUFLICH = EnumSet.of(Station.Art.AUSBILDUNG, Station.Art.STUDIUM,
                Station.Art.ARBEIT, Station.Art.SELBSTAENDIGKEIT);

        static Lebenslauf von(Fall fall, LocalDate heute) {
            var bewerber = fall.bewerber();
            return new Lebenslauf(bewerber.zielberuf(), bewerber.alternativen(), bewerber.kenntnisse(),
                    bewerber.nachweise(), erfahrungen(fall, heute));
        }

        private static List<Erfahrung> erfahrungen(Fall fall, LocalDate heute) {
            return fall.verlauf()
                    .geltend()
                    .profil()
                    .letzte()
                    .map(fassung -> fassung.angaben().werdegang())
                    .orElse(List.of())
                    .stream()
                    .filter(station -> BERUFLICH.contains(station.art()))
                    .flatMap(station -> Erfahrung.von(station, heute))
                    .toList();
        }

        /** What somebody has worked as or learned, and for how long: in full years, without saying when or where. */
        record Erfahrung(Station.Art art, String kldb, int jahre) {

            static Stream<Erfahrung> von(Station station, LocalDate heute) {
                var ende = station.bis() == null ? heute : station.bis();
                var kldb = station.kldb();
                return kldb == null
                        ? Stream.of()
                        : Stream.of(new Erfahrung(station.art(), kldb,
                                Math.max(0, Period.between(station.von(), ende).getYears())));
            }
        }
    }

    /** Who she is and how she is reached. */
    record Kontakt(String vorname, String nachname, @Nullable String telefon, @Nullable String email) {

        static Kontakt von(Fall fall) {
            var person = fall.person();
            return new Kontakt(person.vorname(), person.nachname(), person.telefon(), person.email());
        }
    }
}
