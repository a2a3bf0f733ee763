package de.passgenau.api.fristen.fall;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungen;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;

/** Profile, category, plan and agreements, as far as rules ask when. */
final class Plantatsachen {

    private Plantatsachen() {}

    static Stream<Tatsache> von(Fallverlauf stand) {
        return Stream.of(
                stand.profil()
                        .fassungen()
                        .stream()
                        .map(eine -> Bekannt.am(eine.gueltigVon(), Ereignisart.PROFILING, eine.kopf())),
                stand.planung()
                        .fahrplan()
                        .strategien()
                        .stream()
                        .map(eine -> Bekannt.am(eine.kopf().seit(), Ereignisart.INTEGRATIONSPLAN, eine.kopf())),
                kategorien(stand), vereinbarungen(stand.planung().vereinbarungen()))
                .flatMap(tatsachen -> tatsachen);
    }

    /** Whoever decides anew has looked at the case again (K-03); the end of what blocks placement is the last one named. */
    private static Stream<Tatsache> kategorien(Fallverlauf stand) {
        var entscheidungen = stand.kategorien().entscheidungen();
        var erneut = entscheidungen.stream()
                .skip(1)
                .map(eine -> Bekannt.am(eine.gueltigVon(), Ereignisart.WIEDERVORLAGE, eine.kopf()));
        var sperren = Bekannt
                .unverschoben(entscheidungen.stream()
                        .filter(eine -> eine.sperre() != null || eine.equals(entscheidungen.getLast()))
                        .toList(), Plantatsachen::sperrende, Kategorieentscheidung::gueltigVon)
                .filter(eine -> eine.sperre() != null)
                .map(eine -> Bekannt.am(sperrende(eine), Ereignisart.HINDERUNG_ENDE, eine.kopf()));
        return Stream.concat(erneut, sperren);
    }

    private static LocalDate sperrende(Kategorieentscheidung eine) {
        var sperre = eine.sperre();
        return sperre == null ? eine.gueltigVon() : sperre.ende();
    }

    private static Stream<Tatsache> vereinbarungen(Vereinbarungen alle) {
        var geschlossen = alle.geschlossene().stream().flatMap(eine -> vereinbarung(eine, alle));
        var ausgewertet = alle.auswertungen()
                .stream()
                .map(eine -> Bekannt.am(eine.tag(), Ereignisart.VEREINBARUNG_AUSGEWERTET, eine.kopf()));
        return Stream.concat(geschlossen, ausgewertet);
    }

    /** Where the one before was evaluated on the same day, the new one counts from the next: it is not evaluated itself. */
    private static Stream<Tatsache> vereinbarung(Vereinbarung eine, Vereinbarungen alle) {
        var tag = eine.geschlossenAm();
        var erneuert = alle.auswertungen()
                .stream()
                .anyMatch(auswertung -> auswertung.tag().equals(tag)
                        && !Objects.equals(auswertung.vereinbarung(), eine.id()));
        return Stream.of(Bekannt.am(erneuert ? tag.plusDays(1) : tag, Ereignisart.VEREINBARUNG, eine.kopf()),
                Bekannt.am(alle.ende(eine), Ereignisart.VEREINBARUNG_ENDE, eine.kopf()));
    }
}
